items = [1]
print([itme for item in items])
