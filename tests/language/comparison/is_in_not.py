# since: 3.14
a = [1]; b = a; c = [1]
print(a is b, a is c, a is not c, a == c, None is None, True is True, ... is Ellipsis, NotImplemented is NotImplemented, () is (), not a is c, a in [c], a not in [c], 1 in (1.0,), "" in "", None in [None], [] in [[]])
nan = float("nan"); print(nan in [nan], nan == nan, [nan] == [nan], [nan].index(nan), {nan} == {nan}, (nan,) == (nan,), [nan] < [nan], [1, nan] == [1, nan])
class Eq:
    def __eq__(self, o): return True
class Ne:
    def __eq__(self, o): return False
print(Eq() in [1], 1 in [Eq()], Ne() in [Ne()], (n := Ne()) in [n], n == n, [n] == [n], [n].count(n), Eq() not in [], 3 not in [1, 2], not 3 in [3])
class C:
    def __contains__(self, x): return x
print(5 in C(), 0 in C(), [] not in C(), "a" in C())
class It:
    def __iter__(self): print("iter"); return iter([1, 2, 3])
print(2 in It(), 4 not in It(), type in [int, type], int in (str,), "b" in {"b": 1}, "x" in dict(x=1).keys(), (1, 2) in {(1, 2)}, 97 in b"a", b"a" in b"ab", 5 in range(0, 10, 5), 2.0 in range(5), "c" in iter("abc"))
for src in ("1 in 5", "1 in None", "'a' in 5", "1 in 'a'", "'a' in b'a'", "[] in {}", "[] in set()", "{} in {1}", "None in 'a'", "256 in b'a'", "1 in int", "1 in len"):
    try: print(eval(src))
    except Exception as e: print(src, "->", type(e).__name__, e)
