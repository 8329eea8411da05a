x = "a" "b"
print(x ("c"))
