class M:
    def __enter__(self):
        with M():
            pass

    def __exit__(self, *args):
        pass


try:
    with M():
        pass
except RecursionError:
    print("caught")
