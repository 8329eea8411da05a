# since: 3.14

for f in (
    lambda: "%c" % 1.5,
    lambda: "%(a)s" % {},
    lambda: "%(a)s" % 5,
    lambda: "%(a" % {"a": 1},
    lambda: "%x" % 1.5,
    lambda: "%f" % "a",
    lambda: "%i" % None,
    lambda: "%*d" % ("a", 1),
    lambda: "%.*f" % (1.5, 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
