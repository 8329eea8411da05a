# since: 3.12
print(hash(0), hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(10 ** 20), hash(-10 ** 20), hash(True), hash(1.0), hash(1.5), hash(-0.0), hash(1e20), hash(0.1), hash(float("inf")), hash(1j), hash(1 + 2j), hash(2.0 + 0j))
print(hash(()), hash((1,)), hash((1, 2)), hash(((1, 2), 3)), hash((1.0, True)), hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(range(3)), hash(range(0)), hash(range(1, 10, 2)))
assert hash("a") == hash("a") and hash("") == hash(b"") == 0 and hash(b"ab") == hash("ab") and hash((1, "a")) == hash((1.0, "a")) and hash(2 ** 100) == hash(float(2 ** 100))
from fractions import Fraction
print(hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(3)) == hash(3), hash(Fraction(1, 3)), hash("é") == hash("é"), hash("x" * 1000) == hash("x" * 1000), hash(None) == hash(None), isinstance(hash(object()), int))
for v in ([], {}, set(), bytearray(), slice(1, [2]), ([],), (1, [2]), {}.keys(), {}.items()):
    try: print(hash(v))
    except TypeError as e: print(e)
class A: pass
a = A(); print(hash(a) == hash(a), hash(A) == hash(A), hash(a) != hash(A()), hash(len) == hash(len), hash([].append) != 0, A() == A(), {a: 1}[a], len({A(), A()}))
class H:
    def __init__(s, v): s.v = v
    def __hash__(s): return s.v
print(hash(H(2 ** 64)), hash(H(-1)), hash(H(2 ** 61 - 1)), hash(H(True)))
for v in (1.5, "a", None):
    try: hash(H(v))
    except TypeError as e: print(e)
m1, m2 = a.__init__, a.__init__; print(m1 == m2, hash(m1) == hash(m2)); print((1).__hash__(), "a".__hash__() == hash("a"), int.__hash__(5), object.__hash__(a) == hash(a))
