try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e
except ValueError as e:
    group = ExceptionGroup("g", [e, TypeError("t")])
    raise group from KeyError("cause of the group")
