print(t'abc)
