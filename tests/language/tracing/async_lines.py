"""Events in coroutines, async generators, throw(), close() and exception groups."""
import sys

out = []


def trace(frame, event, arg):
    if event == "exception":
        arg = arg[0].__name__
    elif not isinstance(arg, (int, str, type(None))):
        arg = type(arg).__name__
    out.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, arg))
    return trace


def show(function):
    out.clear()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(None)
    print(function.__name__)
    for line in out:
        print("  ", *line)


class Wait:
    def __await__(self):
        yield 1
        return 2


async def inner():
    return await Wait()


async def middle():
    x = await inner()
    return x


def drive():
    c = middle()
    c.send(None)
    try:
        c.send(None)
    except StopIteration as stop:
        return stop.value


def gen():
    try:
        yield 1
        yield 2
    except ValueError:
        yield 3
    finally:
        x = 1


def throwing():
    g = gen()
    next(g)
    g.throw(ValueError)
    g.close()


def closing():
    g = gen()
    next(g)
    g.close()


def group():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        x = 1
    else:
        x = 2
    return x


def reraise():
    try:
        try:
            raise ValueError
        except KeyError:
            x = 1
        finally:
            y = 2
    except ValueError as e:
        return 5


def chain():
    try:
        return int("x")
    except ValueError:
        for i in range(2):
            if i:
                continue
            x = i
        else:
            x = 3
        return x


for function in (drive, throwing, closing, group, reraise, chain):
    show(function)
