if !ready:
    pass
