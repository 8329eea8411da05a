class A:
    def __del__(self):
        self.close()

    def close(self):
        return self.handle.close()


def f():
    a = A()
    return 1


print(f())
