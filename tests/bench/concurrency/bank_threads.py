"""The same with a lock for each account and two threads that take transfers in turns."""
import sys
import threading

from clock import Clock

ACCOUNTS, TRANSFERS, WORK = 1000, int(sys.argv[1]), int(sys.argv[2])
accounts = [1000] * ACCOUNTS
locks = [threading.Lock() for _ in range(ACCOUNTS)]


def transfer(a, b, amount):
    with locks[min(a, b)], locks[max(a, b)]:
        fee = amount
        for i in range(WORK):
            fee = (fee * 31 + i) % 1009
        paid = amount if accounts[a] >= amount else 0
        accounts[a] -= paid
        accounts[b] += paid


def work(first, count, step):
    seed = 12345
    for k in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        a = seed // 7 % ACCOUNTS
        b = (a + 1 + seed // 7919 % (ACCOUNTS - 1)) % ACCOUNTS
        if k % step == first:
            transfer(a, b, seed % 50)


clock = Clock()
threads = [threading.Thread(target=work, args=(i, TRANSFERS, 2)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
clock.tell(TRANSFERS)
assert sum(accounts) == ACCOUNTS * 1000
