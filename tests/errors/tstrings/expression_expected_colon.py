print(t'{:>5}')
