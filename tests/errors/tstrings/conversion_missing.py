print(t'{x!}')
