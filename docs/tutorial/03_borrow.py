from regions import Region, dump

bank = Region("bank")
bank.accounts = [{"owner": "ann"}, {"owner": "bob"}]
print(bank._lrc, bank.is_open)          # the variable bank borrows

first = bank.accounts[0]
names = []
for account in bank.accounts:
    names.append(account)
del account

print(bank._lrc)
for holder in bank.borrows():
    print("  held by", holder.name)
del holder
dump(file="03_borrow.svg")

del first, names
print(bank._lrc)
