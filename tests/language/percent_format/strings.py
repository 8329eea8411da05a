# since: 3.14
print("%s" % "a", "%s %s" % ("a", 1), "%5s|%-5s|%.2s|%5.1s|" % ("ab", "cd", "xyz", "xyz"), "%r %a" % ("é", "é"), "%c%c" % (65, "b"), "%%", "%% %s" % 1, "%s" % (1,), "%s" % [1, 2], "%s" % {"a": 1}, "%s" % None, "%s %s" % (None, True))
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 5}, "%(k)5.1f|" % {"k": 2.25}, "%(a b)s" % {"a b": 1}, "%(a(b))s" % {"a(b)": 2}, "%()s" % {"": 3}, "no" % {}, "no" % [], "" % ())
print("%*d|%-*d|%.*f|%*.*f" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828), "%*d|" % (-5, 3))
for f in (
    lambda: "%s" % (),
    lambda: "%s" % (1, 2),
    lambda: "%s %s" % 1,
    lambda: "%d" % "a",
    lambda: "%q" % 1,
    lambda: "%" % 1,
    lambda: "%c" % "ab",
    lambda: "%c" % -1,
    lambda: "%c" % 0x110000,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
