class A:
    def __init__(self, name, size=1):
        pass


A("x", sise=3)
