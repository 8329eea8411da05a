class A:
    def __init__(self):
        self.size = 3

    def get(self):
        return size


A().get()
