for src in (
    "import (x := 1)",
    "@(x := f)\ndef g(): pass",
    "(1 := x)",
    "(None := x)",
    "('a' := x)",
    "(f() := 1)",
    "if x := 1: pass",
    "return_ = (y := 1), 2",
    "[i := 0 for i in x]",
    "[(j := 0) for i in (j := x)]",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
