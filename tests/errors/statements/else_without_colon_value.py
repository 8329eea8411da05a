for i in a:
    pass
else 1:
    pass
