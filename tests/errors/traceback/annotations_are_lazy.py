def f(x: undefined_type) -> other:
    return x


print(f(1))
f.__annotations__
