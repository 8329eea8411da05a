x:
y = 1
