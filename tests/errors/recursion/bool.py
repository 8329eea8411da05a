class A:
    def __bool__(self):
        return not self


try:
    bool(A())
except RecursionError:
    print("caught")
