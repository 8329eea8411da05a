data = r'abc\'
