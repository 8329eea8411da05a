def f[T, T](a): pass
