class A:
    def __del__(self):
        try:
            raise KeyError("first")
        except KeyError:
            raise ValueError("second")


A()
print("after")
