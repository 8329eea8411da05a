f(1, i for i in a)
