# only: lfpy
# What a comparison does to the region of the list that is being sorted: the items stay what they are, and counted.
from regions import *
from immutable import freeze
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        import __main__
        __main__.act()
        return self.v < o.v
def mk():
    return [K(3), K(1), K(2)]


def try_(name, f, local=False):
    global act
    r = Region()
    x = mk()
    if not local: r.x = x
    n = [0]
    def act():
        if not n[0]:
            n[0] = 1
            try: f(r, x)
            except Exception as e: print("  act:", type(e).__name__, e)
        verify()
    globals()["act"] = act
    try: x.sort()
    except Exception as e: print("  sort:", type(e).__name__, e)
    globals()["act"] = lambda: None
    verify()
    print(name, [k.v if isinstance(k, K) else k for k in x], is_local(x), [is_local(k) for k in x])
    del x
    verify()
for local in (0, 1):
    try_("freeze r", lambda r, x: freeze(r), local)
    try_("freeze x", lambda r, x: freeze(x), local)
    try_("store", lambda r, x: setattr(r, "x", x), local)
    try_("store2", lambda r, x: (setattr(r, "x", x), x.append(1)), local)
    try_("steal", lambda r, x: setattr(Region(), "x", x), local)
    def take(r, x): r.x = None; r.take(x)
    try_("take", take, local)
    try_("dissolve", lambda r, x: dissolve(r), local)
    try_("clean", lambda r, x: (r._make_dirty(), r.clean()), local)
    try_("collect", lambda r, x: (setattr(r, "x", None), r.collect()), local)
    try_("close", lambda r, x: r.close(), local)
    def merge_(r, x): p = Region(); p.r = r; merge(r, p); 
    try_("merge", merge_, local)
    try_("send", lambda r, x: spawn(len, r), local)
    try_("cown", lambda r, x: Cown(r), local)
