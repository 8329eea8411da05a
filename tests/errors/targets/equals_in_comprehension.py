x = [i for i in a if i = 1]
