x = 5
print(x.y if x else x.z)
