# A function that runs in machine code sets trace and profile functions for its own frame: it hears of the next line.
import sys


def traced(n):
    events = []

    def tell(frame, event, arg):
        events.append((event, frame.f_lineno - first))
        return tell

    first = traced.__code__.co_firstlineno
    x = 0
    sys._getframe().f_trace = tell
    for i in range(n):
        x += i
    sys.settrace(tell)
    a = 1
    b = a + x
    if b > a:
        a = b
    sys.settrace(None)
    return events


def profiled(n):
    events = []

    def tell(frame, event, arg):
        events.append((event, frame.f_lineno - first))

    first = profiled.__code__.co_firstlineno
    x = 0
    for i in range(n):
        x += i
    sys.setprofile(tell)
    a = x + 1
    b = a - x
    a = len([a, b])
    sys.setprofile(None)
    return events


def keeps_result(n):
    result = 5
    for i in range(n):
        result = sys.settrace(None)
        other = [sys.settrace(None), i, sys.setprofile(None)]
    return result, other


for function in traced, profiled:
    print(function(3))
    function(5000)
    print(function(3))
    for _ in range(1000):
        function(1)
    print(function(3))
print(keeps_result(3000))
