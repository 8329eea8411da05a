for i in range(3):
    if i == 1:
        while True:
            raise StopIteration(i)
