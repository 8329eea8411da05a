# since: 3.14
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
class B(A):
    def __hash__(self): return hash(self.v)
class C(A): pass
class D(B):
    def __eq__(self, o): return False
class E: pass
class F(B): __hash__ = None
class G:
    __eq__ = object.__eq__
    __hash__ = None
print(A(1) == A(1), A(1) != A(1), A(1) != A(2), A.__hash__, B.__hash__ is not None, C.__hash__, D.__hash__, E() == E(), (e := E()) == e, B(1) in {B(1)}, len({B(1), B(1), B(2)}))
for c in (A, C, D, F):
    try:
        hash(c(1))
    except TypeError as ex:
        print(ex)
try:
    {G()}
except TypeError as ex:
    print(ex)
class N:
    def __eq__(self, o): return NotImplemented
class Ne:
    def __ne__(self, o): return "ne!"
class Odd:
    def __eq__(self, o): return "truthy"
n = N(); print(n == n, N() == N(), n != 1, Ne() != 1, Ne() == 1, Odd() == 1, Odd() != 1, [Odd()] == [5], Odd() in [1], [N()] == [N()], [n] == [n], 1 in [Odd()])
class L:
    def __eq__(self, o): print("L.eq"); return NotImplemented
class R(L):
    def __eq__(self, o): print("R.eq"); return True
print(L() == R(), R() == L(), L() == 5, 5 == L(), hash(E()) == hash(E()) if False else "")
class H1:
    def __hash__(self): return -1
class H2:
    def __hash__(self): return True
print(hash(H1()), hash(H2()), type(hash(H2())).__name__, hash(None) == hash(None), hash(...) is not None, hash("a") == hash("a"), hash((1, "x")) == hash((1, "x")), object().__eq__(1), object.__hash__(5) is not None, None == None, None != 0, None.__eq__(None), NotImplemented == NotImplemented)
