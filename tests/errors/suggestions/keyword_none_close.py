def f(a):
    pass


f(zzz=1)
