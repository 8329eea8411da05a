from regions import Cown, Region, dump, wait, when


def account(name, balance):
    region = Region(name)
    region.balance = balance
    return Cown(region)


ann, bob = account("ann", 100), account("bob", 0)


def transfer(source, target, amount):
    @when(source, target)               # runs once, when it can have both
    def paid(source, target):
        source.value.balance -= amount
        target.value.balance += amount


for _ in range(10):
    transfer(ann, bob, 7)
    transfer(bob, ann, 2)               # the other way round, and no deadlock
wait()

with ann, bob:
    print(ann.value.balance, bob.value.balance)
    dump(file="09_when.svg")
