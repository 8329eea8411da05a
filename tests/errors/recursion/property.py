class A:
    @property
    def value(self):
        return self.value


try:
    A().value
except RecursionError:
    print("caught")
