class A:
    def __setattr__(self, name, value):
        self.name = value


try:
    A().x = 1
except RecursionError:
    print("caught")
