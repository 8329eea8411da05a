print(t'a{')
