# Temporaries that machine code does not count: whatever comes between a load and its use must find them counted.
import gc
import sys
import weakref


class Box:
    def __init__(self, inside, n=0):
        self.inside = inside
        self.n = n


class Lazy:
    """inside is a property, made anew each time."""

    def __init__(self, n):
        self.made = n

    @property
    def inside(self):
        return Box(Box(None, self.made), self.made)

    @property
    def n(self):
        self.made += 1
        return self.made


class Missing:
    def __getattr__(self, name):
        if name == "n":
            raise AttributeError("no n today")
        return Box(Box(None, 7), 8)


class Cutter:
    """Reading n cuts the chain that leads here."""

    def __init__(self):
        self.owner = None

    @property
    def n(self):
        self.owner.inside = None
        gc.collect()
        return 5


class Text(str):
    def __eq__(self, other):
        return "anything"

    __hash__ = str.__hash__

    def __len__(self):
        return 99


def chain(b):
    return b.inside.inside.n


def both(b, c):
    return b.inside.n + c.inside.n


def item(rows, i, j):
    return rows[i][j]


def first(rows, i):
    return rows[i][0]


def lengths(b):
    return len(b.inside) + len(b.inside)


def same(b, c):
    if b.inside == c.inside:
        return "same"
    return "other"


def less(b, c):
    if b.inside.n < c.inside.n:
        return "less"
    return "not less"


def put(b, v):
    b.inside.n = v
    b.inside.n += 1
    return b.inside.n


def put_item(b, i, v):
    b.inside[i] = v
    b.inside[i] += 1
    return b.inside[i]


def truth(b):
    if b.inside:
        return "true"
    if b.inside is None:
        return "none"
    return "false"


def identity(b, c):
    return b.inside is c.inside, b.inside is not c.inside, b.inside is None


def hang(b):
    b = b.inside.inside
    return b


shared = [[1, 2], [3, 4]]


def through_global(i, j):
    return shared[i][j] + len(shared)


def closure():
    rows = [[5, 6], (7, 8)]
    box = Box(Box(None, 3))

    def read(i, j):
        return rows[i][j] + box.inside.n + len(rows[i])

    return read


def tried(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


good = Box(Box(Box(None, 3), 2), 1)
rows = [[1, 2, 3], [4, 5, 6]]
texts = Box("some text"), Box("some " + "".join(["te", "xt"])), Box("än other")
read = closure()
for turn in range(1000):  # hot
    chain(good), both(good, good), item(rows, 1, 2), first(rows, 1), lengths(texts[0])
    same(texts[0], texts[1]), less(good, good), put(good, turn), put_item(Box(rows[0]), 0, turn)
    truth(good), identity(good, good), hang(good), through_global(1, 0), read(0, 1)
print(chain(good), both(good, good), item(rows, 0, 1), first(rows, 1), lengths(texts[0]))
print(same(texts[0], texts[1]), same(texts[0], texts[2]), less(good, good), put(good, 2), truth(good), read(1, 0))

for odd in Box(Lazy(4)), Lazy(5), Missing(), Box(Missing()), Box(None), Box(Box(None)), None, 3, [1]:
    print([tried(f, odd) for f in (chain, lengths, truth, hang)][0:3])
    print(tried(both, good, odd), tried(both, odd, good), tried(less, odd, good), tried(less, good, odd), tried(put, odd, 1))
    print(tried(same, odd, texts[0]), tried(identity, odd, good), tried(put_item, odd, 0, 1))

owner = Box(None)
cutter = Cutter()
cutter.owner = owner
for other in good, Box(Box(None, 1.5)), Box(Box(None, 2**80)), Box(Box(None, "x")):
    owner.inside = cutter
    print(tried(both, owner, other), owner.inside)
    owner.inside = cutter
    print(tried(both, other, owner), owner.inside)
    owner.inside = cutter
    print(tried(less, owner, other), tried(less, other, Box(cutter)))

for where in (0, 5), (-1, -1), (0, -4), (True, 1), ("a", 0), (0, 1.5), (slice(0, 1), 0):
    print(tried(item, rows, *where), tried(through_global, *where), tried(read, *where))
for table in (((1, 2), (3, 4)), {0: [9, 8], 1: {0: "z", 1: "y"}}, ["ab", "cd"], [b"ab", {0: 1, 1: 2}], [[], None]):
    print(tried(item, table, 1, 0), tried(item, table, 1, 1), tried(first, table, 0), tried(first, table, 1))
for inside in [1], (1, 2), {1: 2}, {1, 2, 3}, "é€", b"abc", Text("ab"), range(7), None, 5:
    print(tried(lengths, Box(inside)), tried(same, Box(inside), texts[0]), tried(same, texts[0], Box(inside)), truth(Box(inside)))


def my_len(x):
    return -1


def shadowed(b):
    return len(b.inside)


for turn in range(1000):
    shadowed(texts[0])
print(shadowed(texts[0]))
len = my_len
print(shadowed(texts[0]))
del len
print(shadowed(texts[0]))

# Nothing is counted twice or not at all.
probe = Box(Box(None))
watch = weakref.ref(probe.inside.__class__), weakref.ref(probe)
for odd in probe, Box(Lazy(1)), Box(Missing()):
    for turn in range(50):
        tried(chain, odd), tried(both, odd, good), tried(both, good, odd), tried(lengths, odd), tried(same, odd, odd)
        tried(put, odd, 1), tried(truth, odd), tried(identity, odd, odd), tried(hang, odd), tried(less, odd, good)
ends = []


class Counted:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ends.append(self.n)


def last(b):
    b.inside = b.inside.n
    return ends[:]


for n in range(600):
    box = Box(Counted(n))
    gone = last(box)
    if gone != list(range(n + 1)):
        print("lost", n, gone)
        break
print(len(ends), sys.getrefcount(probe.inside) == sys.getrefcount(Box(Box(None)).inside))
