for src in (
    "x[y := 0]",
    "x[y := 0:1]",
    "{x := 1: 2}",
    "(a := 1) = 2",
    "with (x := y): pass",
    "del (x := 1)",
    "(x := 1) += 1",
    "assert (x := 1)",
    "f'{x:=5}'",
    "(x: int := 1)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
