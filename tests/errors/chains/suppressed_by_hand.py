try:
    raise ValueError("a")
except ValueError:
    e = TypeError("b")
    e.__suppress_context__ = True
    raise e
