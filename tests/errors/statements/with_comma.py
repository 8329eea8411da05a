with open("x"),:
    pass
