print(sum(10 // i for i in range(3, -1, -1)))
