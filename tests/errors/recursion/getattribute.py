class A:
    def __getattribute__(self, name):
        return self.name


try:
    A().value
except RecursionError:
    print("caught")
