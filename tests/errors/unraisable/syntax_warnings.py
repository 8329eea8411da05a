x = "\d"
if 5 is 5:
    pass
assert (1, "always")
print(x)
