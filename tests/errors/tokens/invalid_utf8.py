# first
x = "café"
