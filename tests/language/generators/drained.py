"""Builtins that drain a generator: what it sees of them, where they stop, errors on the way."""


def noisy(values):
    for v in values:
        print("give", v)
        yield v
    print("end")


class Odd:
    def __add__(self, other):
        return "Odd + %r" % other

    def __radd__(self, other):
        return Odd()

    def __repr__(self):
        return "Odd()"

    def __bool__(self):
        print("asked")
        return True


print(sum(noisy([1, 2.5, True, 4])), sum(noisy([])), sum((2**47 for _ in range(8)), 2**47))
print(sum(v for v in (1, 2, Odd(), 3)))
print(any(noisy([0, None, False, "", 3, 4])), all(noisy([1, True, [1], 0, 5])), any(noisy([Odd(), 1])))
print(max(noisy([3, 9.5, 2])), min(noisy(["b", "a"])), max((x for x in (True, 7, 2)), default=1))
print(list(noisy("ab")), sorted(noisy([2, 1])), tuple(noisy([1])), ",".join(noisy("xy")), [*noisy([5])])


def deep(n):
    if n:
        yield n
        got = yield from deep(n - 1)
        yield "%s after %d" % (got, n)
    return "value"


print(list(deep(4)))
tree = deep(30)
print(next(tree), sum(v for v in tree if isinstance(v, int)), tree.gi_frame is None)


def broken(n):
    try:
        yield from range(n)
        raise ValueError("after %d" % n)
    finally:
        print("finally")


for drain in (sum, list, max, any, sorted):
    try:
        drain(broken(3))
    except ValueError as e:
        print(drain.__name__, e, e.__traceback__.tb_next.tb_frame.f_code.co_name)


def itself():
    global running
    yield 1
    yield sum(running)


running = itself()
try:
    print(sum(running))
except ValueError as e:
    print("error:", e)

rest = (i for i in range(10))
print(any(i > 3 for i in rest), list(rest))
grow = []
try:
    grow.extend(grow.append(i) or -i for i in range(5))
finally:
    print(grow)


def handling():
    try:
        raise KeyError("k")
    except KeyError:
        yield 1
        try:
            raise
        except KeyError as e:
            yield len(e.args)


print(sum(handling()), sum(sum(handling()) for _ in range(3)))
sent = (lambda: (yield (yield 1)))()
print(list(sent))
