compile("a = 1\nb = 2\n", "x", "single")
