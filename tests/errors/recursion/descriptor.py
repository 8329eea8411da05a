class D:
    def __get__(self, obj, cls):
        return obj.x


class A:
    x = D()


try:
    A().x
except RecursionError:
    print("caught")
