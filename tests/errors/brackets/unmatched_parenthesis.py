if (1 + 2)) > 3:
    pass
