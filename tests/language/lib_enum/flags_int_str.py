# since: 3.12
from enum import *
class P(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R, P.R | P.X, repr(P.R | P.X), P.RW, P(3), P(0), P.R in P.RW, P.RW & P.W, ~P.R, P.R ^ P.RW, bool(P(0)), list(P), list(P.RW), P.R.value, P(5), len(P.RW), P.RW.name, (P.R | P.X).name, P.X - 0 if 0 else "", P["RW"])
class I(IntEnum): A = 1; B = 2
print(I.A + 1, I.A < I.B, I.A == 1, repr(I.A), str(I.A), f"{I.A}", [10, 20, 30][I.B], I.A | 4, type(I.A + I.B), int(I.B), "%d" % I.A, I.B.bit_length(), max(I), sorted([I.B, I.A]), isinstance(I.A, int))
class F(IntFlag): A = 1; B = 2
print(F.A | F.B, repr(F.A | F.B), F(7), repr(F(7)), F.A + 5, F.A | 8, ~F.A, F(0), F.A & 3, F.A in F(3))
class S(StrEnum): ONE = auto(); TWO = "2nd"
print(S.ONE, repr(S.ONE), S.TWO + "!", S.ONE == "one", f"{S.TWO:>5}", S("2nd"), S.ONE.upper(), isinstance(S.ONE, str), "".join(S))
for f in (lambda: P(99), lambda: P.R | 1, lambda: P.R < P.W, lambda: I(5), lambda: P("R"), lambda: S("x"), lambda: P.R + 1, lambda: exec("class B(StrEnum):\n A = 1"), lambda: exec("class B(IntEnum):\n A = 'x'")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
