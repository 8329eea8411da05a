import code, codeop, io, sys, contextlib
for s in ["a = 1", "if 1:", "if 1:\n  a = 2", "if 1:\n  a = 2\n", "(1,", "(1,\n2)", "a b", "'''x", "# c", "", "def f():\n  return 1\n", "x = = 1", "@d", "try:\n  pass", "try:\n  pass\nexcept: pass\n", "1 +", "for", "class A:\n pass\n\n", "raise = 2", "'abc"]:
    for sym in ("single", "exec"):
        try: c = codeop.compile_command(s, symbol=sym); print(repr(s), sym, c and c.co_filename)
        except SyntaxError as e: print(repr(s), sym, type(e).__name__, e.msg, e.lineno)
try: print(codeop.compile_command("(1+", symbol="eval"))
except SyntaxError as e: print(e.msg)
out = io.StringIO()
class C(code.InteractiveConsole):
    def __init__(self, lines, **k):
        super().__init__({}, **k); self.lines = iter(lines)
    def raw_input(self, prompt=""):
        out.write(prompt)
        try: line = next(self.lines)
        except StopIteration: raise EOFError
        if line is KeyboardInterrupt: raise line
        out.write(line + "\n"); return line
    def write(self, s): out.write(s)
with contextlib.redirect_stdout(out):
    C(["a = 5", "a + 1", "for i in range(2):", "  print(i)", "", "1/0", "x y", "if 1:", KeyboardInterrupt, "'''a", "b'''", "def f(): return [", "1]", "", "f()", "raise SyntaxError('own')"]).interact("banner", "bye")
    C(["1"]).interact("")
    C(["import sys", "sys.excepthook = lambda *a: print('hook', a[0].__name__)", "1/0", "sys.excepthook = sys.__excepthook__"]).interact("", "")
    try: C(["raise SystemExit(3)"]).interact("")
    except SystemExit as e: print("left", e.code)
    C(["exit", "exit()"], local_exit=True).interact("", "")
i = code.InteractiveInterpreter()
print(i.runsource("x = 1"), i.runsource("if x:"), sorted(i.locals)[-2:])
print("\n".join(l for l in out.getvalue().split("\n") if "line 1, in" not in l or 1))
