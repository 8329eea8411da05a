# Named tuples of sys that programs cannot make, those they can, and calls by way of sys.
import sys

for action in (
    lambda: type(sys.flags)(),
    lambda: type(sys.version_info)((3, 14)),
    lambda: type(sys.float_info)(),
    lambda: type(sys.int_info)((1, 2, 3, 4)),
    lambda: type(sys.int_info)(sequence=(1, 2, 3, 4)),
    lambda: type(sys.int_info)((1, 2)),
    lambda: sys.call_tracing(lambda a, b: a + b, (1, 2)),
    lambda: sys.call_tracing(len, [1]),
    lambda: len(sys._current_frames()),
    lambda: list(sys._current_exceptions().values()),
):
    try:
        print(action())
    except TypeError as e:
        print(e)


def frame_of_this_thread():
    (frame,) = sys._current_frames().values()
    return frame


print(frame_of_this_thread().f_code.co_name)
try:
    1 / 0
except ZeroDivisionError:
    print([repr(e) for e in sys._current_exceptions().values()])
