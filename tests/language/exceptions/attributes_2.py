# since: 3.12

for f in (
    lambda: "\xff".encode("ascii"),
    lambda: __import__("nomod"),
    lambda: __import__("os.nomod"),
    lambda: (_ for _ in ()).throw(StopIteration(7)),
    lambda: exit(3),
    lambda: eval("1 +"),
    lambda: compile("a b", "f.py", "exec"),
    lambda: exec("  x"),
):
    try: f()
    except BaseException as e:
        d = {n: getattr(e, n) for n in ("errno", "strerror", "filename", "name", "obj", "value", "lineno", "offset", "msg", "text", "end_offset", "encoding", "reason", "start", "end", "code", "path") if hasattr(e, n)}
        print(type(e).__name__, e.args if type(e).__name__ != "SyntaxError" else "", d)
