"""Nothing is wrong here, whatever the order: transfers over two cowns, a check that takes all, a result."""
from regions import Cown, Region, read, wait, when

accounts = tuple(Cown(100) for _ in range(3))
history = Cown(Region())


def transfer(a, b, n):
    @when(accounts[a], accounts[b])
    def pay(a, b):
        a.value -= n
        b.value += n

    @when(history)
    def note(h):
        h.value.entries = getattr(h.value, "entries", ()) + ((a, b, n),)


for k in range(6):
    transfer(k % 3, (k + 1) % 3, k)


@when(*(read(c) for c in accounts))
def check(a, b, c):
    return a.value + b.value + c.value


@when(history)
def entries(h):
    return h.value.entries


assert check.wait() == 300
assert entries.wait() == tuple((k % 3, (k + 1) % 3, k) for k in range(6))
wait()
print("all is well")
