class Inner:
    value = 1


class Outer:
    def __init__(self):
        self.inner = Inner()


Outer().value
