import lib.good as random

random.randint(1, 2)
