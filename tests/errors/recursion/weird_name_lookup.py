class Names(dict):
    def __getitem__(self, key):
        return eval(key, {}, self)


try:
    eval("x", {}, Names())
except RecursionError:
    print("caught")
