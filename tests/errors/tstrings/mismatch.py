print(t'{a[}')
