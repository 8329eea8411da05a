print(t'{x! r}')
