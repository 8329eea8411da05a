del x[*a:1]
