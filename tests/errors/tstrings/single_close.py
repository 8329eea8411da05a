print(t'a}b')
