class A:
    def __getitem__(self, index):
        return self[index]


try:
    A()[0]
except RecursionError:
    print("caught")
