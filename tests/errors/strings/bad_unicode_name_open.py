text = "\N{BULLET"
