class A:
    limit = 3

    def f(self):
        return limit


A().f()
