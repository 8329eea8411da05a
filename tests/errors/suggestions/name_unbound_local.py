def f():
    print(x)
    x = 1


x = 0
f()
