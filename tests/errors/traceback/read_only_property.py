class A:
    @property
    def size(self):
        return 1


A().size = 2
