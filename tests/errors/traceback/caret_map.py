print(list(map(lambda x: x.upper(), ["a", 1])))
