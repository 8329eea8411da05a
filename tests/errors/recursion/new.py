class A:
    def __new__(cls):
        return cls()


try:
    A()
except RecursionError:
    print("caught")
