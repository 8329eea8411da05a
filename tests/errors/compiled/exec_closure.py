x = compile("return 1", "x", "exec")
