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
