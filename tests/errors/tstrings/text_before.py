x = 'a' 'b' t'c' t'd'
