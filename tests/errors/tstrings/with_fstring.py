x = t'a' t'b' f'{c}' 'd'
