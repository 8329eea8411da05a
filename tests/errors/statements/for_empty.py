for:
    pass
