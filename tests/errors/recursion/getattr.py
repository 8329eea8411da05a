class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    A().value
except RecursionError:
    print("caught")
