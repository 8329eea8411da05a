print("{} {}".format(1, 2), "{0} {1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0[1]} {0[k]}".format({1: "one", "k": "kay"}), "{0[0]}{0[1]}".format("ab"), "{.real}".format(5), "{a.imag:.2f}".format(a=1.5j))
print("{:>{w}}|{:{a}{w}}|{:.{p}f}".format("a", "b", 3.14159, w=5, a="^", p=2), "{{}}".format(), "{!r:>8}|{!s}|{!a}".format("é", "é", "é"), "{:{}}".format("x", ">4"), "{0:{1}}".format(5, "03"))
print("{0.__class__.__name__}".format(5), "{[a][b]}".format({"a": {"b": 7}}), "{:%}".format(0.5), "{:,}".format(10 ** 6), "{}".format([1, "a"]), "{0[-1]}".format({"-1": "neg"}))
for t, a, k in (
    ("{}", (), {}),
    ("{1}", (1,), {}),
    ("{x}", (), {}),
    ("{} {0}", (1,), {}),
    ("{0} {}", (1,), {}),
    ("{", (), {}),
    ("}", (), {}),
    ("{a", (), {}),
):
    try:
        print(t, t.format(*a, **k))
    except Exception as e:
        print(t, type(e).__name__, e)
class M(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} {b}".format_map(M(a=1)))
try:
    "{a}".format_map({})
except KeyError as e:
    print(repr(e))
