for i ni range(3):
    pass
