# options: -X explain
# exit: 1
from regions import Region, RegionError, dump

bank, shop = Region("bank"), Region("shop")
bank.accounts = {"ann": ["10 euros"]}
shop.till = []

try:
    shop.till.append(bank.accounts["ann"])      # a member of another region
except RegionError as error:
    print(error)
    print("  ", error.__notes__[0])
print(len(shop.till), "things in the till")

bank.branch = shop                              # bank owns shop from now on
try:
    bank.other = shop                           # a second owner, if only of the same region
except RegionError as error:
    print(error)

dump(file="04_walls.svg")


def report_to(office, head):
    office.head = head


report_to(bank.branch, bank)                    # a circle of owners
