def t(f):
    try: f(); print("passed")
    except AssertionError as e: print(repr(e), e.args)
def a(): assert 1
def b(): assert 0
def c(): assert 0, "msg"
def d(): assert [], [1, 2]
def e(): assert None, (1, 2)
def f(): assert False, None
def g(): assert "", ValueError("inner")
def h(): assert True, 1 / 0
def i(): assert (lambda: 0)(), f"{1 + 1}"
def j():
    assert not False and 1 < 2 < 3
def k(): assert all(x > 0 for x in [1, -1]), "neg"
for fn in (a, b, c, d, e, f, g, h, i, j, k): t(fn)
try: assert 0, 1 / 0
except ZeroDivisionError as e: print(e, e.__context__)
class T:
    def __bool__(self): raise KeyError("truth")
try: assert T()
except KeyError as e: print(repr(e))
print(__debug__); AssertionError_ = AssertionError
def shadow():
    AssertionError = ValueError
    try: assert 0, "real"
    except AssertionError_ as e: return repr(e)
print(shadow())
for src in ("assert", "assert x,", "assert x, y, z", "assert x = 1", "assert (x, 'm') if 0 else y"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
