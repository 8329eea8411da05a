class TooHot(Exception):
    """The thing is too hot."""


def measure(t):
    if t > 100:
        raise TooHot(t)


measure(120)
