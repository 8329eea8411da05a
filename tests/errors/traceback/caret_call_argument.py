def f(*values):
    return sum(values)


def g(x):
    return 10 // x


print(f(g(5), g(2), g(0), g(1)))
