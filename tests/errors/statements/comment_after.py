x = (1, 2  # first pair
y = 3      # second
