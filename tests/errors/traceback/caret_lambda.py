f = lambda a, b: a % b
print(f(5, 2))
print((lambda g: g(1, 0))(f))
