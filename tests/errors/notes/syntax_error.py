try:
    compile("a b", "text", "exec")
except SyntaxError as e:
    e.add_note("in the settings")
    raise
