"""Pancake flips over all permutations: small lists, slices, integer loops."""


def fannkuch(n):
    order = list(range(n))
    count = list(range(1, n + 1))
    most = 0
    checksum = 0
    turn = 0
    while True:
        first = order[0]
        if first:
            work = order[:]
            flips = 0
            while first:
                work[: first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += -flips if turn & 1 else flips
        turn += 1
        i = 1
        while True:
            if i == n:
                return checksum, most
            head = order.pop(0)
            order.insert(i, head)
            count[i] -= 1
            if count[i]:
                break
            count[i] = i + 1
            i += 1


for size in (6, 8, 9, 9, 9):
    print(fannkuch(size))
