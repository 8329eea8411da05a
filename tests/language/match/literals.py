def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "small"
        case -5: return "neg"
        case 2.5: return "float"
        case 1 + 2j: return "cplx"
        case -1 - 1j: return "ncplx"
        case "a" | "b": return "str"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "T"
        case False: return "F"
        case "im" "plicit": return "concat"
        case _: return "other"
print([f(v) for v in (0, 1, 1.0, True, False, -5, 2.5, 1 + 2j, -1 - 1j, "a", "c", b"x", "x", None, [], 0.0, 3, "implicit", 10 ** 20)])
class Eq:
    def __eq__(self, o): print("eq", o); return o == 3
print(f(Eq()))
match 5:
    case 6: print("six")
print("fallthrough")
match = 1; case = 2
match match:
    case 1: print("soft", match, case)
match (match):
    case case: print(case)
match match, case:
    case 1, x: print("tuple", x)
match -match:
    case -1: print("neg")
match[0] if False else print("expr")
match {"a": 1}["a"]:
    case 1: print("subscript")
match lambda: 1:
    case f if callable(f): print("lambda")
match not True:
    case False: print("not")
match *[1, 2], 3:
    case [a, *b]: print(a, b)
match (yield_ := 5):
    case 5: print("walrus", yield_)
