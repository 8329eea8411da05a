print(f'hello {name}
x = 1
