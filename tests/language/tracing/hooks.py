"""Profile functions, errors of trace functions, frames that run already, call_tracing, f_trace and its flags."""
import sys

OWN = __file__


def profile(frame, event, arg):
    if frame.f_code.co_filename == OWN:
        arg = arg.__name__ if event.startswith("c_") else type(arg).__name__
        print(" ", frame.f_code.co_name, event, arg)


def lengths(x):
    return len(x) + abs(-1)


def caught():
    try:
        int("x")
    except ValueError:
        [].append(1)


class Thing:
    def __init__(self):
        self.x = 1

    @property
    def prop(self):
        return self.x

    def __add__(self, other):
        return self.x + other

    def __call__(self, *args, **kwargs):
        return args


def things():
    thing = Thing()
    thing.prop
    thing + 1
    thing(1, a=2)
    thing(*[1], **{})
    "a b".split()
    str.upper("a")
    max([1, 2], key=lambda v: -v)


def count(n):
    for i in range(n):
        yield i


def counts():
    sum(count(2))
    return [v for v in count(2)]


for function in (lambda: lengths("abc"), caught, things, counts):
    print("profile", function.__name__)
    sys.setprofile(profile)
    function()
    sys.setprofile(None)
print(sys.getprofile(), sys.gettrace())


print("errors of trace functions")


def failing(on):
    def trace(frame, event, arg):
        if event == on:
            raise KeyError(event)
        return trace
    return trace


def work():
    x = 1
    try:
        int("x")
    except ValueError:
        x = 2
    return x


for on in ("call", "line", "exception", "return"):
    try:
        sys.settrace(failing(on))
        work()
    except KeyError as error:
        print(repr(error), sys.gettrace())
        place = error.__traceback__
        while place:
            print("   ", place.tb_frame.f_code.co_name)
            place = place.tb_next
sys.settrace(None)

print("frames that run already")
events = []


def note(frame, event, arg):
    if frame.f_code.co_filename == OWN:
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
    return note


def hot(n):
    s = 0
    for i in range(n):
        s += i
    return s


def caller():
    for i in range(1000):
        hot(2)
    sys.settrace(note)
    hot(1)
    sys._getframe().f_trace = note
    x = 1
    y = 2
    sys.settrace(None)
    hot(2)


def begin():
    sys._getframe(1).f_trace = note
    sys.settrace(note)


def outer():
    list(map(lambda v: begin(), [1]))
    x = 1
    begin()
    x = 2
    sys.settrace(None)


caller()
print(events)
events.clear()
outer()
print(events)
events.clear()

print("flags")


def opcodes(frame, event, arg):
    frame.f_trace_opcodes = True
    frame.f_trace_lines = False
    kinds.add(event)
    return opcodes


kinds = set()
sys.settrace(opcodes)
hot(1)
sys.settrace(None)
print(sorted(kinds - {"opcode"}))
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
frame.f_trace = print
print(frame.f_trace)
del frame.f_trace
print(frame.f_trace)
try:
    frame.f_trace_lines = 1
except TypeError as error:
    print(error)

print("call_tracing")


def nested(frame, event, arg):
    if event == "call" and frame.f_code.co_name == "work":
        sys.call_tracing(hot, (1,))
    return note(frame, event, arg)


events.clear()
sys.settrace(nested)
work()
sys.settrace(None)
print([e for e in events if e[1] != "line"])

print("local function None")
events.clear()


def only_calls(frame, event, arg):
    events.append((frame.f_code.co_name, event))


sys.settrace(only_calls)
work()
counts()
exec(compile("x = 1\n\ny = 2\n", "<text>", "exec"), {})
sys.settrace(None)
print(events)


def text_lines(frame, event, arg):
    print(frame.f_code.co_name, event, frame.f_lineno)
    return text_lines


sys.settrace(text_lines)
exec(compile("x = 1\n\ny = 2\n", "<text>", "exec"), {})
sys.settrace(None)
