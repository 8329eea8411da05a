class A:
    def f(self, x):
        pass


A.f(1)
