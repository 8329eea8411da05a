def f[**P: int](a): pass
