class Half:
    def __enter__(self):
        return self


with Half() as h:
    pass
