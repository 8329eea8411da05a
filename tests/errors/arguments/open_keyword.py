open("x", mode="r", encode="utf-8")
