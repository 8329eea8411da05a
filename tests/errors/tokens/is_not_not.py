x = 1 is is 2
