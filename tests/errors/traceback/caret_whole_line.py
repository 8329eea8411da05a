def check(a):
    raise RuntimeError("whole statement")


check(1)
