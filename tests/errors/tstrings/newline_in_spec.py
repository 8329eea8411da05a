print(t'{x:
}')
