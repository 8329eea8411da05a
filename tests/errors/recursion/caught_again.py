def f():
    return f()


for _ in range(5):
    try:
        f()
    except RecursionError as e:
        print(e)
