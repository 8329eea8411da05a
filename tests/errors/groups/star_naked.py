try:
    raise ValueError("alone")
except* TypeError:
    pass
