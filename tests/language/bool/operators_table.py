vals = [True, False, 1, 0, 2, "", "x", None]
for a in (True, False):
    for b in (True, False): print(a, b, a and b, a or b, not a, a & b, a | b, a ^ b, a == b, a != b, a < b, a <= b, a + b, a - b, a * b, a << b, a >> b, a ** b, a is b)
for a in vals: print(repr(a), bool(a), not a, a and "T", a or "F", [v and a for v in (0, 1)], [v or a for v in (0, 1)])
print(all([True, 1, "a"]), any([0, "", None]), sum([True, False, True]), [True, False].count(1), sorted([True, False, True]), max(True, 0.5), min(False, -0.5), {True, 1, 1.0}, {False: "f"}[0], "yes" if True else "no", ["no", "yes"][True], True == 1.0, True in [1], int(True), str(True), repr(False), f"{True:>6}|{False:d}", True.__class__, bool.__name__)
