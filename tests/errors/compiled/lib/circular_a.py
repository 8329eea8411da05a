import lib.circular_b

name = 1
