def f[T: (yield)](a): pass
