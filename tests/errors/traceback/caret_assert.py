def check(n):
    assert n > 0, f"{n} is not positive"
    assert n < 10
    return n


print(check(3))
check(-1)
