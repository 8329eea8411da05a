def f(x):
    return x


def g(x, *, y=1):
    return x


def h(*args, **names):
    print(args, names)


def counter():
    yield 1
    yield 2


async def nothing():
    pass


for function in f, g:
    try:
        exec(function.__code__)
    except TypeError as e:
        print(e)
exec(h.__code__)
print(list(eval(counter.__code__)))
coroutine = eval(nothing.__code__)
print(coroutine.__name__)
coroutine.close()
