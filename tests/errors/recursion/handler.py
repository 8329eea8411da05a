count = 0


def f():
    global count
    try:
        f()
    except RecursionError:
        count += 1
        raise


try:
    f()
except RecursionError:
    print("caught", count > 900)
