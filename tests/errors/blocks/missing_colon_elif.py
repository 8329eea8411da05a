if 1 > 0:
    pass
elif 2 > 1
    pass
