def inner():
    yield 1
    raise LookupError("inner")


def outer():
    yield from inner()


print(list(outer()))
