try:
    int("x")
except ValueError:
    raise RuntimeError("quiet") from None
