def first():
    {}["a"]


def second():
    try:
        first()
    except KeyError as e:
        raise ValueError("second") from e


def third():
    try:
        second()
    except ValueError:
        raise TypeError("third")


third()
