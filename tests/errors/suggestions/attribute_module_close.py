import math

math.sqr(3)
