x = "a"
print(1, -x, 2)
