# only: lfpy
from bocpy import Cown, quiesce, when

a, b = Cown(1000), Cown(1000)


def transfer(source, target, n):
    @when(source, target)
    def _(source, target, n=n):
        source.value -= n
        target.value += n


def check():
    @when(a, b)
    def total(a, b):
        return a.value + b.value
    return total


checks = []
for i in range(300):
    transfer(a, b, i % 7)
    transfer(b, a, 1)
    checks.append(check())
quiesce(60)
print("sums seen:", {c.unwrap() for c in checks})
print(a.unwrap(), b.unwrap())
