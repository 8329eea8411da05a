import lib

print(lib.good)
