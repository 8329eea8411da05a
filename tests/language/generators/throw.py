def g():
    while True:
        try:
            x = yield "ready"
        except ValueError as e:
            x = yield f"caught {e}"
        except GeneratorExit:
            print("exit"); raise
        finally:
            print("fin")
it = g(); print(next(it), it.throw(ValueError("v")), next(it), it.throw(ValueError), next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(list(it))
try:
    it.throw(TypeError("after end"))
except TypeError as e:
    print(e)
it = g()
try:
    it.throw(ValueError("not started"))
except ValueError as e:
    print(e)
it = g(); next(it)
for a in ((5,), ("x",), (int,), (None,)):
    try:
        it.throw(*a)
    except TypeError as e:
        print(e)
def h():
    try: yield 1
    except ValueError: return "ret"
it = h(); next(it)
try:
    it.throw(ValueError)
except StopIteration as e:
    print("value", e.value)
def chain():
    try: yield
    except ValueError as e: raise KeyError("new") from e
it = chain(); next(it)
try:
    it.throw(ValueError("old"))
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
