class A:
    def __init__(self):
        self._value = 3


A().value
