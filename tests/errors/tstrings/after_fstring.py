print(t'{f'{x}'!}')
