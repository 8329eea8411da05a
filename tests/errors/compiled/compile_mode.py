compile("1", "x", "wrong")
