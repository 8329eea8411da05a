import sys

sys.unraisablehook = lambda u: print("hook:", u.exc_type.__name__, u.exc_value, u.err_msg, u.object)


class A:
    def __del__(self):
        1 / 0


A()
print("after")
