class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise TypeError("in exit")


with Manager():
    raise ValueError("in body")
