try: raise KeyboardInterrupt
except Exception: print("no")
except BaseException as e: print(repr(e))
def gen():
    try: yield 1
    except GeneratorExit: print("GE caught"); raise
g = gen(); next(g); g.close()
try: exit("bye") if False else (_ for _ in ()).throw(SystemExit("code"))
except SystemExit as e: print(e.code, repr(e), str(e))
try:
    try: raise SystemExit(2)
    except Exception: print("never")
    finally: print("finally")
except SystemExit as e: print("exit", e.code)
for e in (
    MemoryError("m"),
    RecursionError("r"),
    NotImplementedError(),
    StopIteration(3),
    StopAsyncIteration(),
    BufferError("b"),
    EOFError(),
    FloatingPointError("f"),
    ReferenceError(),
):
    try: raise e
    except BaseException as x: print(type(x).__name__, repr(x), str(x), isinstance(x, Exception), type(x).__mro__[1].__name__)
