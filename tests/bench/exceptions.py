"""Exceptions: raised, caught, passed up, finally clauses and context managers."""


class Refused(Exception):
    def __init__(self, amount):
        super().__init__("refused", amount)
        self.amount = amount


class TooMuch(Refused):
    pass


class Account:
    def __init__(self):
        self.balance = 100
        self.open = 0

    def __enter__(self):
        self.open += 1
        return self

    def __exit__(self, kind, error, trace):
        self.open -= 1
        return kind is TooMuch

    def draw(self, amount):
        if amount > 90:
            raise TooMuch(amount)
        if amount > self.balance:
            raise Refused(amount)
        self.balance -= amount


def deep(level, error):
    if level == 0:
        raise error
    try:
        deep(level - 1, error)
    finally:
        counts["finally"] += 1


counts = {"finally": 0, "refused": 0, "key": 0, "index": 0, "zero": 0, "stop": 0, "value": 0}

account = Account()
for i in range(800_000):
    try:
        with account:
            account.draw(i * 37 % 101)
    except Refused as error:
        counts["refused"] += error.amount
        account.balance += 60
print(account.balance, account.open)

for i in range(45_000):
    try:
        deep(10, ValueError(i))
    except (TypeError, ValueError) as error:
        counts["value"] += error.args[0] & 1

table = {i: i for i in range(0, 100, 2)}
row = list(range(50))
for i in range(700_000):
    try:
        table[i % 100]
        row[i % 60]
        1 // (i % 5)
    except KeyError:
        counts["key"] += 1
    except IndexError:
        counts["index"] += 1
    except ZeroDivisionError:
        counts["zero"] += 1

for i in range(200_000):
    try:
        next(iter(()))
    except StopIteration:
        counts["stop"] += 1

print(counts)
