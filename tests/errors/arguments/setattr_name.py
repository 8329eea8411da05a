setattr(object(), 1, 2)
