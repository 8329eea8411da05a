def build(text):
    return compile(text, "settings.cfg", "exec")


build("if x\n    pass\n")
