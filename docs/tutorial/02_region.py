from regions import Region, dump, get_region, is_local


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance


ann = Account("ann", 10)
print(is_local(ann))

bank = Region("bank")
bank.accounts = {"ann": ann, "bob": Account("bob", 20)}
bank.accounts["ann"].friend = bank.accounts["bob"]
bank.accounts["bob"].friend = bank.accounts["ann"]      # circles are fine inside

print(is_local(ann), get_region(ann) is bank)
print(sum(account.balance for account in bank.accounts.values()))

del ann
dump(file="02_region.svg")
