for i in []:
    pass
else:
    continue
