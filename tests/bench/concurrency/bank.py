"""Transfers between 1,000 accounts, each some arithmetic and two cowns; at the end the total must be what it was.

Four clerks take them in, 25 at a time, and are behaviours themselves: a clerk takes in the next ones when the last of
those has been paid. The main thread only waits.
"""
import sys

from regions import Cown, quiesce, wait, when
from clock import Clock

ACCOUNTS, TRANSFERS, WORK = 1000, int(sys.argv[1]), int(sys.argv[2])
CLERKS, BATCH = 4, 25
EACH = max(TRANSFERS // CLERKS // BATCH, 1) * BATCH
accounts = tuple(Cown(1000) for _ in range(ACCOUNTS))


def transfer(a, b, amount, desk, left):
    @when(a, b)
    def pay(a, b):
        fee = amount
        for i in range(WORK):
            fee = (fee * 31 + i) % 1009
        paid = amount if a.value >= amount else 0
        a.value -= paid
        b.value += paid
        if left:
            serve(desk, left)


def serve(here, left):
    @when(here)
    def go(desk):
        seed = desk.value
        for k in range(BATCH):
            seed = (seed * 1103515245 + 12345) % 2147483648
            a = seed // 7 % ACCOUNTS
            b = (a + 1 + seed // 7919 % (ACCOUNTS - 1)) % ACCOUNTS
            transfer(accounts[a], accounts[b], seed % 50, here, left - BATCH if k == BATCH - 1 else 0)
        desk.value = seed


clock = Clock()
for k in range(CLERKS):
    serve(Cown(12345 + k), EACH)
quiesce()
clock.tell(EACH * CLERKS)


@when(accounts)
def total(all):
    return sum(c.value for c in all)


assert total.wait() == ACCOUNTS * 1000
wait()
