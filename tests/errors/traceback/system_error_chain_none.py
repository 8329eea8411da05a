def f(d):
    try:
        return d["x"]
    except KeyError:
        raise ValueError("no x") from None


f({})
