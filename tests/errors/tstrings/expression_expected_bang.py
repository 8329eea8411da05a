print(t'{!r}')
