s = "abcdefghij"
for sl in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(20), slice(-20, 3), slice(5, 5), slice(5, 2), slice(None, None, -3), slice(100, None, -1), slice(-1, -20, -4)):
    print(sl, s[sl], "αβγδεζηθικ"[sl], list(range(10)[sl]))
print(s[0], s[-1], s[True], "日本語"[1], "a😀b"[1:], "a😀b"[::-1], ""[:5], s[10 ** 30:], s[:-10 ** 30], s[::10 ** 20])
for f in (lambda: s[10], lambda: s[-11], lambda: ""[0], lambda: s["a"], lambda: s[1.0], lambda: s[::0], lambda: s["a":], lambda: s[1:2.5], lambda: s[None], lambda: s[10 ** 30], lambda: s[1, 2], lambda: s[:, 1]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def store(): s[0] = "x"
def delete(): del s[0]
def dels(): del s[1:2]
for f in (store, delete, dels):
    try:
        f()
    except TypeError as e:
        print(e)
