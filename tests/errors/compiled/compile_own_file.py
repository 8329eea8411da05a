compile("x = 1\ny = (2\n", __file__, "exec")
