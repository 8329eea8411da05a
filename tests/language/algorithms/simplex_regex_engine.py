def match(p, t): return p[:1] == "^" and here(p[1:], t) or p[:1] != "^" and any(here(p, t[i:]) for i in range(len(t) + 1))
def here(p, t):
    if not p: return True
    if p == "$": return not t
    if len(p) > 1 and p[1] in "*+?":
        c, q, r = p[0], p[1], p[2:]; i = 0
        if q == "?": return here(r, t) or one(c, t) and here(r, t[1:])
        if q == "+":
            if not one(c, t): return False
            t = t[1:]
        while True:
            if here(r, t[i:]): return True
            if not one(c, t[i:]): return False
            i += 1
    return one(p[0], t) and here(p[1:], t[1:])
def one(c, t): return bool(t) and c in (".", t[0])
for p, t in (("abc", "xabcx"), ("^abc", "xabc"), ("a.c$", "abc"), ("ab*c", "ac"), ("ab+c", "ac"), ("ab?c", "abc"), ("^a*$", "aaaa"), ("^a*$", "aab"), ("", ""), ("$", "x"), (".*", ""), ("x+y", "axxxy")): print(p, t, match(p, t))
import re
print(all(match(p, t) == bool(re.search(p, t)) for p in ("a*b", "^a+b?$", "a.b", "b+") for t in ("", "a", "ab", "aab", "ba", "acb", "bb")))
