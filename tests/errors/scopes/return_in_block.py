x = 1
if x:
    for i in []:
        return x
