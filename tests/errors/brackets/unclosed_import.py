from math import (sin, cos
print(sin(0))
