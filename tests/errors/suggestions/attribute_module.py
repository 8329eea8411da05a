import math

math.squareroot(3)
