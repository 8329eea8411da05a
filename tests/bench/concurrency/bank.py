"""Transfers between 1,000 accounts, each some arithmetic and two cowns; at the end the total must be what it was."""
import sys

from regions import Cown, quiesce, wait, when
from clock import Clock

ACCOUNTS, TRANSFERS, WORK = 1000, int(sys.argv[1]), int(sys.argv[2])
accounts = [Cown(1000) for _ in range(ACCOUNTS)]


def transfer(a, b, amount):
    @when(a, b)
    def pay(a, b):
        fee = amount
        for i in range(WORK):
            fee = (fee * 31 + i) % 1009
        paid = amount if a.value >= amount else 0
        a.value -= paid
        b.value += paid


def begin():
    seed = 12345
    for k in range(TRANSFERS):
        seed = (seed * 1103515245 + 12345) % 2147483648
        a = seed // 7 % ACCOUNTS
        b = (a + 1 + seed // 7919 % (ACCOUNTS - 1)) % ACCOUNTS
        transfer(accounts[a], accounts[b], seed % 50)


clock = Clock()
begin()
quiesce()
clock.tell(TRANSFERS)


@when(accounts)
def total(all):
    return sum(c.value for c in all)


assert total.wait() == ACCOUNTS * 1000
wait()
