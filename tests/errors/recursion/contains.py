class A:
    def __contains__(self, x):
        return x in self


try:
    1 in A()
except RecursionError:
    print("caught")
