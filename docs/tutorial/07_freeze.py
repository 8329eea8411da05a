from regions import Region, dump, freeze, is_frozen, spawn


class Rates:
    def __init__(self):
        self.euro = {"dollar": 1.08, "yen": 161}


rates = freeze(Rates())
try:
    rates.euro["yen"] = 0
except TypeError as error:
    print(error)


def convert(rates, amount):
    return tuple(amount * rate for rate in rates.euro.values())


threads = [spawn(convert, rates, amount) for amount in (100, 200)]
print([thread.join() for thread in threads])

plan = Region("plan")
plan.steps = [{"name": f"step {n}", "rates": rates} for n in range(2)]
freeze(plan)                            # only the state of the region changes, however large it is
print(is_frozen(plan.steps[0]), is_frozen(Rates))
del threads
dump(file="07_freeze.svg")
