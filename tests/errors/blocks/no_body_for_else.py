for i in []:
    pass
else:
x = 1
