# What cannot be written, with its notes, and pickles that are broken.
import pickle
import sys


def show(function, *args, **kwargs):
    try:
        print("fine:", function(*args, **kwargs))
    except Exception as error:
        name = type(error).__module__ + "." + type(error).__name__
        print(name, str(error).split(" at 0x")[0], getattr(error, "__notes__", ""))


class Plain:
    pass


class Reduced:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


def outer():
    class Local:
        pass

    return Local, lambda: 0


Local, local = outer()
holder = Plain()
holder.attribute = [local]
for protocol in (0, 2, 5):
    for thing in (local, Local, Local(), [1, local], (1, local), (1, 2, 3, 4, local), {"k": local}, {local},
                  frozenset([local]), holder, [holder], sys, (i for i in ()), {}.__class__.__dict__):
        show(pickle.dumps, thing, protocol)
    for answer in (1, (), (1,), (1, 2), (int, 2), (int, (), 1, 2, 3, 4, 5), (int, (), None, 4), (int, (), None, None, 4),
                   (int, (), None, None, None, 4), (int, (local,)), (local, ()), (Plain, (), local), "nope", "show.x",
                   (Plain, (), None, iter([local])), (Plain, (), None, None, iter([(1, local)]))):
        show(pickle.dumps, Reduced(answer), protocol)

show(pickle.dumps, 1, 6)
show(pickle.dumps, 1, -1)
show(pickle.dumps, 1, 4, buffer_callback=print)
show(pickle.Pickler, 1)
show(pickle.Unpickler, 1)
show(pickle.loads, "")
for data in (
    b"", b".", b"x", b"\xff", b"N", b"NN.", b"(.", b"0.", b"t.", b"1.", b"N1.", b"(N0.", b"cnomod\nx\n.", b"csys\nnope\n.",
    b"csys\n.", b"I", b"Ix\n.", b"Sx\n.", b"S'x\n.", b"\x80\x06N.", b"\x80", b"h\0.", b"g0\n.", b"j\0\0\0\0.", b"\x82\x01.",
    b"\x82\0.", b"\x84\xff\xff\xff\xff.", b"Pabc\n.", b"NQ.", b"P\xff\n.", b"NNR.", b"N)R.", b"NNb.", b"N)\x81.",
    b"cbuiltins\nint\nN\x81.", b"N)}\x92.", b"\x8cx.", b"B\xff\xff\xff\xff.", b"X\1\0\0\0\xff.", b"\x97.", b"NN\x93.",
    b"\x8b\xff\xff\xff\xff.", b"NNs.", b"NNNs.", b"NNa.", b"N(NNu.", b"}(Nu.", b"(Nd.", b"p0\n.", b"q\0.", b"Np-1\n.",
    b"\x94.", b"o.", b"(o.", b"(isys\nnope\n.", b"2.", b"T\xff\xff\xff\xff.", b"\x80\4\x8c\3sys\x8c\5flags\x93]b.",
):
    print(data, end=" ")
    show(pickle.loads, data)


class NoInit(pickle.Pickler):
    def __init__(self):
        pass


show(NoInit().dump, 1)
show(pickle.PickleBuffer, 1)
buffer = pickle.PickleBuffer(b"abc")
show(pickle.dumps, buffer, 4)
buffer.release()
show(buffer.raw)
show(pickle.loads, b"\x80\5\x97.", buffers=[])
