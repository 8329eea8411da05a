"""A first program: classes, a generator, formatted text and an error that is caught."""


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} has only {self.balance}")
        self.balance -= amount


def powers(base):
    value = 1
    while True:
        yield value
        value *= base


account = Account("Ada", 100)
for amount, factor in zip((30, 50, 70), powers(2)):
    try:
        account.withdraw(amount)
        print(f"{amount:>3} out, {account.balance:>3} left, factor {factor}")
    except ValueError as error:
        print("refused:", error)

print("Hello from", account.owner, "- 2**100 is", 2**100)
