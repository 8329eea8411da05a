x = tt'a'
