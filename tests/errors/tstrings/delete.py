del t'{x}'
