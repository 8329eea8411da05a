
for f in (
    lambda: "a" % 1,
    lambda: "%(a)s %s" % {"a": 1},
    lambda: "%s %(a)s" % ({"a": 1},),
    lambda: "%y" % (),
    lambda: "abc%" % (),
    lambda: "%(x)d" % {"x": "s"},
    lambda: "%s" % (1,) % 2,
    lambda: "%é" % 1,
    lambda: "%\n" % 1,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
