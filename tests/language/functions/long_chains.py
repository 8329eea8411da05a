# Functions that hold the next one in each place where a program may put one: a long chain ends without a deep stack.
def chain(attribute, count=200_000):
    previous = None
    for i in range(count):
        f = lambda: None
        setattr(f, attribute, previous if previous is not None or attribute != "__annotate__" else None)
        previous = f
    return attribute


for attribute in ("__annotate__", "__doc__", "__module__", "other", "__wrapped__"):
    print(chain(attribute))


def closures(count=200_000):
    previous = None
    for i in range(count):
        def f(previous=previous):
            return previous

        previous = f
    return count


def cells(count=200_000):
    def make(previous):
        return lambda: previous

    previous = None
    for i in range(count):
        previous = make(previous)
    return count


def generators(count=50_000):
    def make(previous):
        yield previous

    previous = None
    for i in range(count):
        previous = make(previous)
    return count


def finished(count=50_000):
    def make(previous):
        yield 1

    previous = None
    for i in range(count):
        g = make(previous)
        for _ in g:
            pass
        previous = g
    return count


print(closures(), cells(), generators(), finished())
