class A:
    def __getattr__(self, name):
        return self.other


try:
    A().value
except RecursionError:
    print("caught")
