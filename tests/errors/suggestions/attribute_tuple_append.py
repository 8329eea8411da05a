().append(1)
