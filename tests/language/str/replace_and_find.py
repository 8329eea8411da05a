# replace() and find() of one character that stands often, seldom, never, in texts of every width.
import random

random.seed(5)
texts = ["", "a", "ab" * 40, "b" * 30, "xyz" * 30 + "b", "é" * 9 + "b" * 9, "北b" * 20, "\U0001f600b" * 9, "b\x00" * 20, "é北" * 70]
news = ["", "c", "cc", "é", "北", "b", "b" * 20]
total = 0
for t in texts:
    for old in ["b", "a", "é", "北", "\x00", "zz"]:
        for new in news:
            for count in [-1, 0, 1, 3, 1000]:
                got = t.replace(old, new, count)
                want = new.join(t.split(old, count))
                total += len(got)
                assert got == want, (t, old, new, count)
        assert t.find(old) == next((i for i in range(len(t)) if t.startswith(old, i)), -1), (t, old)
        try:
            raw, a = t.encode("latin-1"), old.encode("latin-1")
        except UnicodeEncodeError:
            continue
        for new in [b"", b"\xff", b"xx", b"\xe9\x00y"]:
            for kind in (bytes, bytearray):
                got = kind(raw).replace(a, new)
                assert type(got) is kind and got == new.join(raw.split(a)), (raw, a, new)
                total += len(got)
for n in range(200):
    t = "".join(random.choice("ab北") for _ in range(n))
    for c in "ab北é\U0001f600":
        at = t.find(c)
        assert (t[at] == c and c not in t[:at]) if at >= 0 else c not in t, (t, c)
        assert ("é" * n + c).find(c) == (0 if n and c == "é" else n)
        assert ("北" * n + c).find(c) == (0 if n and c == "北" else n)
print(total)
