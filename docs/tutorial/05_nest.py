from regions import Region, dump

bank = Region("bank")
bank.log = []
for name in ("north", "south"):
    branch = Region(name)
    branch.desk = {"clerk": name.title()}
    setattr(bank, name, branch)
del branch, name
print(bank.north.parent is bank, bank._osc)

clerk = bank.north.desk
print(bank.north.is_open, bank.south.is_open, bank._osc)
dump(file="05_nest.svg")

del clerk
print(bank._osc)
south = bank.south
del bank                                # bank dies; what is borrowed lives on
print(south.parent, south.desk["clerk"])
