x = 5
for f in (lambda: f"{x:s}", lambda: f"{x:.2d}", lambda: f"{'a':d}", lambda: f"{undefined_name}", lambda: f"{x.foo}", lambda: f"{[][0]}", lambda: f"{1 / 0}", lambda: f"{x:{'bad'}}", lambda: f"{None:5}", lambda: f"{[]:>5}", lambda: f"{x!r:d}", lambda: f"{1.5:x}", lambda: f"{{}}{x:zz}", lambda: f"{object():5}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
