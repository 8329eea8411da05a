class A:
    def __iter__(self):
        return iter(self)


try:
    list(A())
except RecursionError:
    print("caught")
