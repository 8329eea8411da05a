class A:
    def __len__(self):
        return len(self)


try:
    len(A())
except RecursionError:
    print("caught")
