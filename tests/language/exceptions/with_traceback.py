import sys
def lvl3(): raise ValueError("deep")
def lvl2(): lvl3()
def lvl1(): lvl2()
def names(tb):
    out = []
    while tb: out.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next
    return out
try: lvl1()
except ValueError as e:
    print(names(e.__traceback__), e.__traceback__.tb_lineno, e.__traceback__.tb_next.tb_lineno); saved = e
try: raise saved
except ValueError as e: print(len(names(e.__traceback__)) >= 4, names(e.__traceback__)[0])
try: raise saved.with_traceback(None)
except ValueError as e: print(names(e.__traceback__))
try: raise ValueError("w").with_traceback(saved.__traceback__)
except ValueError as e: print(len(names(e.__traceback__)))
e = ValueError(); print(e.__traceback__, e.__context__, e.__cause__, e.__suppress_context__)
for v in (5, "x"):
    try: e.with_traceback(v)
    except TypeError as x: print(x)
try: e.__traceback__ = 5
except TypeError as x: print(x)
try: del e.__traceback__
except TypeError as x: print(x)
def reraise():
    try: lvl3()
    except ValueError: raise
try: reraise()
except ValueError as x: print(names(x.__traceback__))
def gen(): yield 1; raise KeyError("gen")
try: list(gen())
except KeyError as x: print(names(x.__traceback__))
print(sys.exception())
