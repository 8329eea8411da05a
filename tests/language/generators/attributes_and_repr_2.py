def g(a, b=2):
    "gen doc"
    c = yield a
    yield b
it = g(1)
next(it)
it.__name__ = "renamed"
list(it)
for f in (
    lambda: g(),
    lambda: it.send(1, 2),
    lambda: it.close(1),
    lambda: setattr(it, "gi_frame", 1),
    lambda: type(it)(),
    lambda: it + it,
    lambda: it < it,
    lambda: reversed(it),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
