print(t'{=}')
