class Shape(object:
    pass
