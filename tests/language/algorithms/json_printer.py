def dumps(o, ind=None, lvl=0):
    nl, pad, end = ("\n", " " * ind * (lvl + 1), " " * ind * lvl) if ind else ("", "", "")
    match o:
        case None: return "null"
        case bool(): return "true" if o else "false"
        case int() | float(): return repr(o)
        case str():
            esc = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
            return '"' + "".join(esc.get(c) or (c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in o) + '"'
        case list() | tuple():
            if not o: return "[]"
            return "[" + nl + ("," + (nl or " ")).join(pad + dumps(x, ind, lvl + 1) for x in o) + nl + end + "]"
        case dict():
            if not o: return "{}"
            return "{" + nl + ("," + (nl or " ")).join(f"{pad}{dumps(str(k))}: {dumps(v, ind, lvl + 1)}" for k, v in o.items()) + nl + end + "}"
        case _: raise TypeError(f"cannot serialise {type(o).__name__}")
def loads(s):
    i = 0
    def ws():
        nonlocal i
        while i < len(s) and s[i] in " \n\t": i += 1
    def fail(m): raise ValueError(f"{m} at {i}")
    def val():
        nonlocal i
        ws()
        if i >= len(s): fail("unexpected end")
        for w, v in (("null", None), ("true", True), ("false", False)):
            if s.startswith(w, i): i += len(w); return v
        c = s[i]
        if c == '"':
            j = i = i + 1; out = []
            while s[i] != '"':
                if s[i] == "\\":
                    i += 1
                    if s[i] == "u": out.append(chr(int(s[i + 1:i + 5], 16))); i += 4
                    else: out.append({"n": "\n", "t": "\t"}.get(s[i], s[i]))
                else: out.append(s[i])
                i += 1
            i += 1; return "".join(out)
        if c in "[{":
            close = "]" if c == "[" else "}"; out = [] if c == "[" else {}; i += 1; ws()
            while s[i] != close:
                v = val(); ws()
                if c == "{":
                    if s[i] != ":": fail("expected :")
                    i += 1; out[v] = val(); ws()
                else: out.append(v)
                if s[i] == ",": i += 1; ws()
                elif s[i] != close: fail("expected ,")
            i += 1; return out
        j = i
        while i < len(s) and s[i] in "+-.eE0123456789": i += 1
        if i == j: fail(f"unexpected {c!r}")
        t = s[j:i]; return float(t) if any(x in t for x in ".eE") else int(t)
    v = val(); ws()
    if i != len(s): fail("trailing data")
    return v
d = {"a": [1, 2.5, None, True], "é\n": {"x": [], "y": {}}, "q\"": "tab\t", "n": -1e20, "big": 10 ** 20}
print(dumps(d)); print(dumps(d, 2)); print(loads(dumps(d)) == d, loads(dumps(d, 4)) == d)
for bad in ("[1 2]", "{\"a\" 1}", "", "tru", "[1] x", "@"):
    try: print(loads(bad))
    except ValueError as e: print(e)
try: dumps({1, 2})
except TypeError as e: print(e)
