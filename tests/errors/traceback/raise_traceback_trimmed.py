def f():
    raise ValueError("x")


try:
    f()
except ValueError as e:
    raise e.with_traceback(None)
