class A:
    def __init__(self):
        self.__secret = 3


A().__secret
