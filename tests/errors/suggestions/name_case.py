value = 1
print(Value)
