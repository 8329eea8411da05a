# only: lfpy
"""A bank: transfers between accounts, and checks that see the money of all of them at one moment.

Each transfer is a behavior over the two accounts: it has both or none. No lock is taken in a wrong order, for
there are no locks; a check over all accounts comes between two transfers, never inside of one.
"""
from bocpy import Cown, quiesce, wait, when

ACCOUNTS, TRANSFERS, START = 8, 400, 100


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = START
        self.history = []

    def move(self, amount):
        self.balance += amount
        self.history.append(amount)


def transfer(source, target, amount):
    @when(source, target)
    def refused(source, target, amount=amount):
        if source.value.balance < amount:
            return 1
        source.value.move(-amount)
        target.value.move(amount)
        return 0
    return refused


def check(accounts):
    @when(accounts)
    def total(accounts):
        return sum(account.value.balance for account in accounts)
    return total


accounts = [Cown(Account("account %d" % i)) for i in range(ACCOUNTS)]
refused, totals = [], []
for i in range(TRANSFERS):
    source, target = i % ACCOUNTS, (i * 5 + 3 + i // 8) % ACCOUNTS
    if source != target:
        refused.append(transfer(accounts[source], accounts[target], 1 + i * 7 % 60))
    if i % 50 == 0:
        totals.append(check(accounts))
quiesce()
print("transfers:", len(refused), "refused:", sum(r.unwrap() for r in refused))
print("totals seen meanwhile:", [t.unwrap() for t in totals])
for account in (cown.unwrap() for cown in accounts):
    assert START + sum(account.history) == account.balance
    print("%s %4d after %2d bookings" % (account.owner, account.balance, len(account.history)))
wait()
