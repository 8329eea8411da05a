from regions import Cown, Region, RegionError, dump, spawn

bank = Region("bank")
bank.balance = 0
bank.times = {}
shared = Cown(bank)                     # ours for as long as we borrow
print(shared.locked())
del bank
print(shared.locked())


def deposit(shared, amounts):
    for amount in amounts:
        with shared as bank:            # alone with the region until the block ends
            bank.balance += amount
            bank.times[amount] = bank.times.get(amount, 0) + 1


threads = [spawn(deposit, shared, (1, 2, 3)) for _ in range(4)]
for thread in threads:
    thread.join()
del thread, threads

with shared as bank:
    print(bank.balance, bank.times)
    dump(file="08_cown.svg")

try:
    with shared as bank:
        times = bank.times              # still borrowed when the block ends
except RegionError as error:
    print(error)
    print("  ", error.__notes__[0])
