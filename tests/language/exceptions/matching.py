class A(Exception): pass
class B(A): pass
class C(Exception): pass
def t(x, *types):
    try:
        try: raise x
        except types as e: return "caught", type(e).__name__
    except BaseException as e: return "missed", type(e).__name__, str(e)
print(t(B(), A), t(A(), B), t(B(), A, C), t(C(), A, B), t(A, A), t(A(), Exception), t(KeyboardInterrupt(), Exception), t(SystemExit(3), BaseException), t(A()), t(GeneratorExit(), Exception))
def u(spec):
    try:
        try: raise A("x")
        except spec: return "caught"
    except BaseException as e: return type(e).__name__, str(e)
print(u((A, B)), u(((A,), B)) , u(5), u("A"), u((5,)), u(None), u(int), u((A, 5)), u([A]), u(()), u((int, A)))
def order():
    try: raise B("b")
    except C: return 1
    except B: return 2
    except A: return 3
def bare():
    try: raise SystemExit
    except: return "bare"
def dyn():
    def types(): print("evaluated"); return A
    try: pass
    except types(): pass
    try: raise A
    except types(): return "dyn"
print(order(), bare(), dyn())
def nested():
    try:
        try: raise A(1)
        except B: pass
    except A as e: x = e
    return x.args, x.__traceback__ is not None
print(nested())
try:
    try: raise A
    except undefined_type: pass
except NameError as e: print(e, repr(e.__context__))
for src in ("try: pass\nexcept: pass\nexcept A: pass", "try: pass", "try: pass\nelse: pass", "try: pass\nfinally: pass\nexcept: pass", "try: pass\nexcept A: pass\nexcept* B: pass"):
    try: compile(src, "s", "exec")
    except SyntaxError as e: print(e.msg)
