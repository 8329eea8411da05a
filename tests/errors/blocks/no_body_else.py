if 0:
    pass
else:
x = 1
