a = 1
b = "x"
c = 3
print((a * 2) + (b * 2) - c)
