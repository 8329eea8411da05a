try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e:
    raise KeyError("first")
except* TypeError as e:
    raise IndexError("second")
