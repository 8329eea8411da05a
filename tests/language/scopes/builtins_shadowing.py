# since: 3.14
def f():
    len = lambda x: "mine"
    return len([1])
print(f(), len([1])); list = 5
try:
    list("ab")
except TypeError as e:
    print(e)
del list; print(list("ab"))
try:
    del list
except NameError as e:
    print(e)
import builtins
builtins.custom = "added"; print(custom); del builtins.custom
try:
    custom
except NameError as e:
    print(e)
def g(str=str, int=int): return str(int("5") + 1)
print(g())
match = 3; case = 4; type = 5; _ = 6; print(match + case * type - _, [match for match in range(2)]); del type
print(type(match), match in (3,))
soft = {"match": 1}; match = soft; print(match["match"]); match.update(x=1); print(match)
def type_(type): return type
print(type_(1)); print = print; True_ = True
for src in (
    "None = 1",
    "True = 1",
    "def f(None): pass",
    "f(True=1)",
    "__debug__ = 1",
    "class None: pass",
    "import x as None",
    "for True in []: pass",
):
    try:
        compile(src, "s", "exec"); print("ok")
    except SyntaxError as e:
        print(src, "->", e.msg)
