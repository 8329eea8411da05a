count = 0
def bump():
    global count, fresh
    count += 1
    fresh = count * 10
bump(); bump(); print(count, fresh)
def deffunc():
    global newf, NewC, imported
    def newf(): return "newf"
    class NewC: pass
    import math as imported
    for newf.attr in range(3): pass
deffunc(); print(newf(), NewC.__name__, NewC.__qualname__, imported.pi, newf.attr)
def shadow():
    count = 99
    def inner():
        global count
        count += 1
        return count
    return count, inner(), count
print(shadow(), count)
class K:
    global in_class
    in_class = 5
    count = 7
    def m(self): return count
print(in_class, K().m(), K.count, hasattr(K, "in_class"))
def delete():
    global fresh
    del fresh
delete(); print("fresh" in globals())
globals()["dyn"] = 4; print(dyn); exec("dyn2 = dyn + 1"); print(dyn2)
def with_for():
    global gi
    for gi in range(5): pass
with_for(); print(gi, [gi for gi in range(2)], gi)
for src in ("def f():\n x=1\n global x", "def f(x):\n global x", "def f():\n print(x)\n global x", "nonlocal q", "def f():\n nonlocal zz", "def f():\n def g():\n  nonlocal a\n  global a\n a=1", "def f(a):\n def g():\n  print(a)\n  nonlocal a", "def f(a):\n nonlocal a", "class C:\n nonlocal x"):
    try:
        exec(src)
        print("ok")
    except SyntaxError as e:
        print(e.msg, e.lineno)
