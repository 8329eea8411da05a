print(slice(1, 2) == slice(1, 2), slice(1) != slice(2), {(): 1, (1,): 2}[()], {1: "a"}.get(True), {"a": 1} == {"a": 1.0}, [1, 2] == [1.0, 2.0], (1, [2]) == (1, [2]), {1, 2} == frozenset([2, 1]), range(3) == range(0, 3), b"a" == bytearray(b"a"), "a" == b"a", [] == (), {} == set(), 0 == "", None == 0, 1 == True, 1.0 == 1 + 0j, "1" == 1)
print([1] is [1], (lambda: 0) == (lambda: 0), len == len, int == int, int != float, type(1) == int, [].__eq__(()), (1).__eq__("a"), "a".__eq__(1), object() == object(), [[]] == [[]], {(): []} == {(): []}, float("nan") != float("nan"), [1, [2, [3]]] == [1, [2, [3]]])
class A:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v if isinstance(o, A) else NotImplemented
print(A(1) == A(1), A(1) != A(2), A(1) == 1, 1 == A(1), A(1) in [A(1)], [A(1)].index(A(1)), [A(1), A(2)].count(A(2)), (A(1),) == (A(1),), {1: A(1)} == {1: A(1)})
