import sys


def hook(kind, value, trace):
    raise ValueError("in hook")


sys.excepthook = hook
1 / 0
