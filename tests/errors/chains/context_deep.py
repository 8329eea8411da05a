def f(n):
    try:
        if n:
            f(n - 1)
        else:
            raise ValueError("innermost")
    except Exception:
        raise KeyError(n)


f(2)
