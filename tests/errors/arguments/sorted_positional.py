sorted([1], len)
