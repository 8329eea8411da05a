# only: lfpy
# What the program does to a region in the middle of an operation on a container in it: in a comparison, a hash, an
# iterator, a finalizer. The operation may be refused; the counts hold.
import sys, gc, functools, heapq, bisect, itertools, json, pickle, copy, re, array
from regions import *
from regions import Cown
from immutable import freeze
from collections import deque, OrderedDict, Counter, defaultdict

sys.unraisablehook = lambda error: None
ACT = [None]


def fire():
    import __main__

    f = __main__.ACT[0]
    if f:
        __main__.ACT[0] = None
        try:
            f()
        except (RegionError, TypeError, RuntimeError) as e:
            pass


class K:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        fire()
        return 1

    def __eq__(self, o):
        fire()
        return isinstance(o, K) and self.v == o.v

    def __lt__(self, o):
        fire()
        return self.v < o.v

    def __repr__(self):
        fire()
        return "K"

    def __iter__(self):
        fire()
        return iter([1])

    def __len__(self):
        fire()
        return 3

    def __getitem__(self, i):
        fire()
        return self.v

    def __index__(self):
        fire()
        return 1

    def __bool__(self):
        fire()
        return True

    def __contains__(self, o):
        fire()
        return True

    def __call__(self, *a):
        fire()
        return 0

    def __copy__(self):
        fire()
        return self

    def __reduce_ex__(self, p):
        fire()
        return (K, (1,))

    def __add__(self, o):
        fire()
        return self

    def __radd__(self, o):
        fire()
        return self

    def __format__(self, s):
        fire()
        return "k"

    def __del__(self):
        fire()


def acts(r):
    yield lambda: freeze(r)
    yield lambda: dissolve(r)
    yield lambda: r.close()
    yield lambda: r.l.clear()
    yield lambda: r.d.clear()
    yield lambda: r.s.clear()
    yield lambda: r.q.clear()
    yield lambda: (
        r.l.extend(range(300)),
        r.q.extend(range(300)),
        r.d.update((i, i) for i in range(300)),
        r.s.update(range(300)),
    )
    yield lambda: [setattr(r, a, None) for a in "ldsqo"]
    yield lambda: (setattr(r, "l", None), gc.collect(), r.collect())
    yield lambda: (r._make_dirty(), r.clean())
    yield lambda: r.take(r.l)
    yield lambda: merge(r, r.parent)
    yield lambda: (r.l.sort(key=id), r.q.rotate(1))
    yield lambda: Cown(r)
    yield lambda: freeze(r.l)
    yield lambda: freeze(r.d)
    yield lambda: freeze(K)
    yield lambda: r.b.extend(b"x" * 1000)


ops = """r.l.sort()|r.l.sort(key=K)|r.l.index(K(9))|r.l.count(K(9))|K(9) in r.l|r.l.remove(K(3))|r.l == [K(i) for i in range(5)]|r.l < [K(0), K(1), K(2), K(3), K(5)]|repr(r.l)|r.l[K(1):K(1)]|r.l.insert(K(1), 2)|r.l.pop(K(1))|r.l.extend(K(1))|r.l[K(0):K(1)] = K(2)|del r.l[K(1)]|r.l * K(1)|r.l.__init__(K(1))|r.l.__imul__(K(1))
r.d[K(1)]|r.d.get(K(9))|r.d.setdefault(K(9), 1)|r.d.__setitem__(K(9), [1])|r.d.pop(K(2), None)|K(9) in r.d|r.d == {K(i): 1 for i in range(5)}|r.d.update({K(8): 2})|r.d.update(K(2))|repr(r.d)|r.d | {K(7): 1}|r.d.items() & {(K(1), 1)}|r.d.keys() - {K(1)}|r.d.__delitem__(K(1))|r.d.items() == {}.items()|(K(1), 1) in r.d.items()|r.d.__ior__({K(9): []})
r.s.add(K(9))|r.s.discard(K(1))|K(9) in r.s|r.s & {K(1)}|r.s - {K(1)}|r.s.update([K(7)])|r.s ^ {K(4), K(8)}|r.s <= {K(1)}|r.s == {K(i) for i in range(5)}|r.s.intersection_update([K(1)])|r.s.difference_update([K(1)])|r.s.symmetric_difference_update([K(1), K(9)])|repr(r.s)|r.s.pop()|sorted(r.s)
r.q.index(K(9))|r.q.count(K(9))|r.q.remove(K(3))|K(9) in r.q|r.q.insert(K(1), 1)|r.q[K(1)]|r.q.rotate(K(1))|r.q == deque(K(i) for i in range(5))|repr(r.q)|r.q.extend(K(1))|r.q.__init__(K(1))|r.q * K(1)|r.q + r.q
r.o.move_to_end(K(1))|r.o.pop(K(1))|r.o[K(9)] = []|r.o == OrderedDict((K(i), 1) for i in range(5))|repr(r.o)|r.o.popitem()
heapq.heapify(r.l)|heapq.heappush(r.l, K(1))|heapq.heappop(r.l)|heapq.heapreplace(r.l, K(0))|heapq.nsmallest(2, r.l)|bisect.insort(r.l, K(2))|bisect.bisect(r.l, K(2))|heapq.merge(r.l, r.l)
min(r.l)|max(r.l, key=K(1))|sum(r.l, K(1))|any(r.l)|all(r.l)|sorted(r.l)|list(map(K(1), r.l))|list(filter(K(1), r.l))|functools.reduce(K(1), r.l)|dict.fromkeys(r.l)|set(r.l)|tuple(r.l)|list(zip(r.l, K(1)))|copy.copy(r.l)|copy.deepcopy(r.l)|pickle.dumps(r.l)|json.dumps(r.l, default=K(1))|"%s %s" % (r.l, r.d)|f"{r.l}{r.k}{r.d}"|print(r.l, file=io_)|str(r.l)|hash(r.k)|r.k == r.k|[*r.l, *r.k]|{**r.d}|len(r.k)|list(itertools.groupby(r.l))|list(itertools.accumulate(r.l))|list(itertools.chain(r.l, r.k))|Counter(r.l)|isinstance(r.k, K)|dict(zip(r.l, r.l))|re.sub("a", lambda m: (fire(), "b")[1], "aaa")
r.b.extend(K(1))|r.b[K(0):K(1)] = b"q"|r.b.find(K(1))|r.b.__setitem__(K(1), 3)|bytes(r.l)|r.b.join([b"a"])|r.b.insert(K(1), 1)|r.a.extend(K(1))|r.a[K(1)]|r.a.index(K(1))|r.a.insert(K(1), 1)|r.a.fromlist(r.l)|memoryview(r.b)[K(1)]
r.w = K(1)|r.l = K(1)|r.k = None|r.k.v = K(2)|del r.k|r.n = r.k|r.k.__dict__ = {'a': K(1)}|setattr(r.k, 'zz', [K(1)])|r.l[0] = K(1)|r.l[:] = [K(1), K(2)]|del r.l[::2]|r.q[0] = K(1)|[r.l for x in r.l]|r.x, r.y = r.l[:2]""".replace(
    "\n", "|"
).split(
    "|"
)
import io

io_ = io.StringIO()


def run(op, i, nested):
    r = Region()
    r.l = [K(i) for i in range(5)]
    r.d = {K(i): i for i in range(5)}
    r.s = {K(i) for i in range(5)}
    r.q = deque(K(i) for i in range(5))
    r.o = OrderedDict((K(i), i) for i in range(5))
    r.k = K(5)
    r.b = bytearray(b"abc")
    r.a = array.array("i", [1, 2, 3])
    if nested:
        p = Region()
        p.r = r
    ACT[0] = list(acts(r))[i]
    try:
        exec(op, globals(), {"r": r})
    except Exception as e:
        pass
    ACT[0] = None
    try:
        verify()
    except RuntimeError as e:
        print("wrong:", op, i, nested, e)


for n, op in enumerate(ops):
    for i in range(n % 2, 19, 2):
        run(op, i, n % 3 == 0)
print("done")
