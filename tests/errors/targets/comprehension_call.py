x = [1 for f() in range(3)]
