# since: 3.14
e = ValueError("v"); print(hasattr(e, "__notes__")); e.add_note("one"); e.add_note("two\nlines"); print(e.__notes__, str(e), e.args, e.__dict__)
for bad in (5, None, b"x"):
    try: e.add_note(bad)
    except TypeError as x: print(x)
e.__notes__ = 5
try: e.add_note("x")
except TypeError as x: print(x)
try:
    try: raise KeyError("k")
    except KeyError as x: x.add_note("seen"); raise
except KeyError as y: print(y.__notes__)
try: e.add_note()
except TypeError as x: print(x)
