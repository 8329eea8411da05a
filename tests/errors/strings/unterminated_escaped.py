path = "C:\dir\"
print(path)
