# only: lfpy
# The counts of a region hold while members of it end: in their finalizers, and for what they save.
from immutable import freeze
from regions import Region, verify


class D:
    def __init__(self, up, name):
        self.up = up
        self.name = name

    def __del__(self):
        verify()
        self.up.log.append(self.name)
        if self.name == "saved":
            self.up.keep = self
        self.up.child = None  # a subregion ends meanwhile
        verify()


freeze(D)
r = Region()
r.log = []
r.keep = r.child = None
r.one = D(r, "alone")
r.one = None
r.many = [D(r, "first"), D(r, "saved"), D(r, "last")]
r.child = Region()
r.many = None
verify()
print(sorted(r.log), r.keep.name, r.child)


def local():
    r.many = [D(r, "of a function")]
    r.many[0].peer = D(r, "of the other")
    del r.many[0]


local()
verify()
print(r.log[-2:])


class E:
    def __init__(self, log, name):
        self.log = log
        self.name = name

    def __del__(self):
        verify()
        self.log.append(self.name)


r = Region()
r.log = log = []
for make in (list, set, tuple, lambda it: dict(enumerate(it)), lambda it: {k: E(log, "value") for k in it}):
    r.x = make([E(log, "item") for i in range(4)])
    if not isinstance(r.x, tuple):
        r.x.clear()
    r.x = [E(log, "item") for i in range(6)]
    del r.x[::3]
    r.x[1:] = [E(log, "new")]
    r.x = None
print(len(log), sorted(set(log)))
