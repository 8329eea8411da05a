e = TypeError("b")
e.__context__ = ValueError("no traceback of its own")
raise e
