def f[](a): pass
