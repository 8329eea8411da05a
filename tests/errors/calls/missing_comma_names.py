total(first second)
