print(t'{x!r y}')
