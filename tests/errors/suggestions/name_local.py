def f():
    total_price = 3
    return totl_price


f()
