e = ValueError("bad")
e.__notes__ = "hello"
raise e
