for n in (0, 5, -5, 255, 10 ** 20, -10 ** 20):
    print("|".join(s % n for s in ("%d", "%i", "%u", "%5d", "%-5d", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%.3d", "%8.5d", "%08.3d", "%+#x", "%#010x", "%-#8o", "%ld", "%hd", "%s", "%e", "%g", "%.0f")))
for v in (0.0, -0.0, 1.5, -2.25, 123456.789, 1e-10, 1e20, float("inf"), float("-inf"), float("nan")):
    print("|".join(s % v for s in ("%f", "%.2f", "%e", "%.3E", "%g", "%G", "%#g", "%10.2f", "%-10.2f", "%010.2f", "%+.1f", "% .1f", "%.0f", "%#.0f", "%.10g", "%r", "%s", "%.0e", "%5.1f%%")))
print("%d" % 3.99, "%d" % -3.99, "%d" % True, "%s" % 1e16, "%x" % 10 ** 18, "%f" % 10 ** 18, "%.15f" % 0.1, "%.3s" % 12345, "%.30f" % (1 / 3))
class I:
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 1.5
print("%d %x %f %o" % (I(), I(), I(), I()))
for f in (lambda: "%d" % float("inf"), lambda: "%d" % float("nan"), lambda: "%d" % 1j, lambda: "%x" % "a", lambda: "%o" % 1.0, lambda: "%f" % 10 ** 400, lambda: "%.2147483648f" % 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
