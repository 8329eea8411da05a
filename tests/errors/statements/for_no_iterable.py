for i in:
    pass
