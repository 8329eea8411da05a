y = 2x
