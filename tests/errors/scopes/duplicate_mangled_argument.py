class A:
    def f(self, __a, __a):
        pass
