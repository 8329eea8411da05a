# since: 3.13
for f in (
    lambda: {}["k"],
    lambda: [][5],
    lambda: int("x"),
    lambda: open("/no/such"),
    lambda: (5).foo,
    lambda: undefined,
    lambda: next(iter([])),
    lambda: exec("x ="),
    lambda: b"\xff".decode(),
):
    try: f()
    except BaseException as e:
        d = {n: getattr(e, n) for n in ("errno", "strerror", "filename", "name", "obj", "value", "lineno", "offset", "msg", "text", "end_offset", "encoding", "reason", "start", "end", "code", "path") if hasattr(e, n)}
        print(type(e).__name__, e.args if type(e).__name__ != "SyntaxError" else "", d)
e = OSError(2, "msg", "file"); print(type(e).__name__, e, e.errno, e.filename, e.args, e.filename2, OSError(13, "x").__class__.__name__, OSError(17, "a", "b", None, "c"), OSError("one"), OSError().errno, OSError(1, 2, 3).args, str(OSError(5, "e")), repr(OSError(2, "m", "f")))
print([type(OSError(n, "")).__name__ for n in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 3)])
e = SystemExit(); print(e.code, SystemExit(5).code, SystemExit(1, 2).code, StopIteration(1, 2).value, KeyError("a"), KeyError("a", "b"), KeyError(), str(KeyError(1)), ImportError("m", name="n", path="p").name, UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"), AttributeError("x", name="n", obj=5).obj, NameError("x", name="q").name)
for f in (lambda: ImportError("a", foo=1), lambda: ValueError(a=1), lambda: UnicodeDecodeError("a"), lambda: KeyError(x=1), lambda: BaseException().with_traceback(5), lambda: SyntaxError("m", (1,)), lambda: UnicodeEncodeError(1, 2, 3, 4, 5), lambda: Exception().foo):
    try: f()
    except Exception as e: print(type(e).__name__, e)
