# exit: 1
# stderr: full
import traceback


class A:
    pass


def load(a):
    return (a
            .foo
            .bar)


def store(a):
    (a
     .real) = 1


def augmented(a):
    (a
     .imag) += 1


def delete(a):
    del (a
         .real)


for f in load, store, augmented, delete:
    try:
        f(1)
    except AttributeError as e:
        print(e.__traceback__.tb_next.tb_lineno - f.__code__.co_firstlineno, e)
        print(*traceback.format_exception(e)[2:], sep="")
load(A())
