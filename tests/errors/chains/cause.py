try:
    int("x")
except ValueError as e:
    raise RuntimeError("cannot read the settings") from e
