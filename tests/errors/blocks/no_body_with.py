with a as b:
x = 2
