"""Closures: counters, composed functions, memoised recursion, partial application, decorators."""


def counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


def compose(*functions):
    def composed(value):
        for f in functions:
            value = f(value)
        return value

    return composed


def memoised(f):
    known = {}

    def wrapper(*args):
        if args not in known:
            known[args] = f(*args)
        return known[args]

    return wrapper


def traced(log):
    def decorate(f):
        def wrapper(*args, **kwargs):
            log[f.__name__] = log.get(f.__name__, 0) + 1
            return f(*args, **kwargs)

        return wrapper

    return decorate


log = {}


@traced(log)
def weigh(a, b, c=3):
    return a * b + c


def paths():
    @memoised
    def go(x, y):
        if x == 0 or y == 0:
            return 1
        return go(x - 1, y) + go(x, y - 1)

    return go(140, 140)


counters = [counter(step) for step in range(10)]
for _ in range(350_000):
    for advance in counters:
        advance()
print([advance() for advance in counters])

adders = [lambda v, k=k: v + k for k in range(5)]
twist = compose(*adders, lambda v: v * 3 % 1_000_003, lambda v: v ^ 0x55)
value = 1
for _ in range(700_000):
    value = twist(value)
print(value)

print(paths() % 1_000_000_007, paths().bit_length())

print(sum(weigh(i, 2) + weigh(i, b=1, c=i) for i in range(500_000)), log)
print(sum((lambda a: lambda b: a - b)(i)(1) for i in range(1_000_000)))
