def f():
    len = lambda x: "mine"
    return len([1])
list = 5
try:
    list("ab")
except TypeError as e:
    print(e)
del list
try:
    del list
except NameError as e:
    print(e)
import builtins
builtins.custom = "added"
del builtins.custom
try:
    custom
except NameError as e:
    print(e)
def g(str=str, int=int): return str(int("5") + 1)
match = 3
case = 4
type = 5
_ = 6
del type
soft = {"match": 1}
match = soft
match.update(x=1)
def type_(type): return type
print = print
True_ = True
for src in (
    "del None",
    "x.None",
    "lambda None: 0",
    "with a as None: pass",
    "None += 1",
    "(None := 1)",
    "def None(): pass",
    "global None",
):
    try:
        compile(src, "s", "exec"); print("ok")
    except SyntaxError as e:
        print(src, "->", e.msg)
