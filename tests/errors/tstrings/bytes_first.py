x = 'a' b'b' t'c'
