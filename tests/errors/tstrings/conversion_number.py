print(t'{x!5}')
