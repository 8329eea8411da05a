try:
    try:
        raise OSError(2, "No such file", "a.txt")
    except OSError as e:
        raise ConnectionError("lost") from e
except ConnectionError as e:
    e.add_note("tried twice")
    raise
