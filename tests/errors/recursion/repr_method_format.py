class A:
    def __repr__(self):
        return f"<{self!r}>"


try:
    print(A())
except RecursionError:
    print("caught")
