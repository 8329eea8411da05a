x = [i for i in a else 1]
