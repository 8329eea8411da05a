"""Primes: a sieve in a list, a sieve in a bytearray with slices, and trial division."""


def in_list(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            j = i * i
            while j <= limit:
                flags[j] = False
                j += i
        i += 1
    return [i for i, flag in enumerate(flags) if flag]


def in_bytes(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0] = flags[1] = 0
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, limit + 1, i)))
    return sum(flags)


def by_division(limit):
    primes = []
    for n in range(2, limit):
        for p in primes:
            if p * p > n:
                primes.append(n)
                break
            if n % p == 0:
                break
        else:
            primes.append(n)
    return primes


found = in_list(5_500_000)
print(len(found), found[-1])
print(in_bytes(3_000_000))
print(len(by_division(480_000)), sum(by_division(100_000)))
