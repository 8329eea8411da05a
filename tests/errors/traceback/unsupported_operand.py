print([] - {}, 1)
