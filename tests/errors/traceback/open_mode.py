open("x", "rq")
