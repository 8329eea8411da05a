print(t'{**a}')
