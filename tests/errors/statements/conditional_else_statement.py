f = (break if x else 1)
