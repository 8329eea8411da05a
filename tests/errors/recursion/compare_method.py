class A:
    def __eq__(self, other):
        return self == other


try:
    A() == A()
except RecursionError:
    print("caught")
