f(a=i for i in b)
