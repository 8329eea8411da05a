class F:
    def __format__(self, s): return f"[{s}]"
print(format(5), format(5, "05"), format("a", "^5"), format(F(), "x"), format(F()), format(3.14159, ".2"), format(None), format([1, 2]), format(True, "<6") + "|", format(255, "#x"), format(-5, "+"), format(1e10, ","), format("é", ">3"), format(b"x"), format(1 + 2j, ".1f"), format(int), format(..., ""))
for f in (lambda: format(), lambda: format(5, 5), lambda: format([], "5"), lambda: format("a", "d"), lambda: format(5, "s"), lambda: format(1.5, "d"), lambda: format(object(), "x"), lambda: format(5, "z"), lambda: format(5, "<<5"), lambda: format(5, "1000000000000000000000")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
