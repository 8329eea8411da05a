def f():
    try:
        1 / 0
    finally:
        return 5


print(f())
