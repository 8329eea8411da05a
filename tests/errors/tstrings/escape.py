x = t'{y}\N{no such name}'
