from math import sin as f()
