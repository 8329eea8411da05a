# Random values written and read with random options, texts that were damaged, and every message with its notes.
import json
import random

random.seed(11)


class L(list):
    pass


class D(dict):
    pass


class S(str):
    pass


class I(int):
    def __repr__(s):
        return "I!"


class F(float):
    def __repr__(s):
        return "F!"


class X:
    pass


def val(d):
    r = random.random()
    if d <= 0 or r < 0.45:
        return random.choice(
            [
                None,
                True,
                False,
                0,
                -1,
                2**70,
                -(2**63),
                2**48,
                1.5,
                -0.0,
                1e300,
                float('inf'),
                float('nan'),
                "",
                "a\"b\\",
                "é",
                "\u2028",
                "\U0001F600",
                "\x00\x7f\n",
                S("sub"),
                I(5),
                F(2.5),
                "x" * 40,
                b"b" if random.random() < 0.05 else 1,
                X() if random.random() < 0.05 else 2,
                10**400 if random.random() < 0.1 else 7,
            ]
        )
    if r < 0.6:
        return [val(d - 1) for _ in range(random.randint(0, 4))]
    if r < 0.7:
        return tuple(val(d - 1) for _ in range(random.randint(0, 3)))
    if r < 0.75:
        return L(val(d - 1) for _ in range(random.randint(0, 3)))
    k = lambda: random.choice(
        ["k", "kk", "é", "", 1, 2.5, None, True, -3, S("q"), I(9), F(1.5), float('nan')]
        + ([(1, 2)] if random.random() < 0.1 else [])
    )
    t = dict if r < 0.95 else D
    return t((k(), val(d - 1)) for _ in range(random.randint(0, 5)))


def show(f):
    try:
        r = f()
    except Exception as e:
        r = (type(e).__name__, str(e), getattr(e, '__notes__', None))
    return r


def dflt(o):
    if isinstance(o, bytes):
        return o.decode()
    if isinstance(o, X):
        return [1, {"x": o.__class__.__name__}]
    raise TypeError("no")


for n in range(160):
    v = val(4)
    kw = {}
    for name, c in [
        ("indent", [None, 0, 2, "\t"]),
        ("sort_keys", [True]),
        ("skipkeys", [True]),
        ("ensure_ascii", [False]),
        ("allow_nan", [False]),
        ("separators", [(",", ":"), ("; ", " = ")]),
        ("default", [dflt]),
        ("check_circular", [False]),
    ]:
        if random.random() < 0.25:
            kw[name] = random.choice(c)
    s = show(lambda: json.dumps(v, **kw))
    print(n, ascii(s))

    class W:
        def __init__(s):
            s.l = []

        def write(s, x):
            s.l.append(x)

    w = W()
    r = show(lambda: json.dump(v, w, **kw))
    print(ascii(r), "".join(w.l) == s if isinstance(s, str) else 0)
    if isinstance(s, str):
        t = list(s)
        for _ in range(random.choice([0, 0, 1, 2])):
            if t:
                i = random.randrange(len(t))
                a = random.random()
                if a < 0.3:
                    del t[i]
                elif a < 0.6:
                    t.insert(i, random.choice('[]{},:"\\ \n0-1.eEtnN\tu\x01é'))
                else:
                    t[i] = random.choice('[]{},:"\\ 09-')
        t = "".join(t)
        kw = {}
        for name, c in [
            ("object_hook", [lambda d: ("H", list(d))]),
            ("object_pairs_hook", [lambda p: p]),
            ("parse_float", [str, float, F]),
            ("parse_int", [str, float, I, int]),
            ("parse_constant", [lambda c: "C" + c]),
            ("strict", [False]),
        ]:
            if random.random() < 0.2:
                kw[name] = random.choice(c)
        print(ascii(show(lambda: json.loads(t, **kw))))
        print(
            ascii(show(lambda: json.JSONDecoder(**kw).raw_decode(t, random.choice([0, 0, 1, len(t), len(t) + 3, -1]))))
        )
a = []
a.append(a)
b = {}
b['x'] = [b]
print(show(lambda: json.dumps(a)), show(lambda: json.dumps(b)), show(lambda: json.dumps(a, check_circular=False))[0])
print(show(lambda: json.loads("1" * 5000)))
print(show(lambda: json.dumps({"a": X()})))
print(show(lambda: json.dumps([1, {"q": [X()]}], default=lambda o: [o])))
print(json.dumps({b"x": 1}, skipkeys=True, indent=4), json.dumps([{b"x": 1, "y": {}}, {}], skipkeys=True, indent=" "))
