(i for i in a) = 2
