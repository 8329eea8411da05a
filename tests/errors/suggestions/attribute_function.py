def f():
    pass


f.nam
