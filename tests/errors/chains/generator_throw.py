def g():
    try:
        yield 1
    except ValueError as e:
        raise TypeError("converted")


x = g()
next(x)
x.throw(ValueError("thrown"))
