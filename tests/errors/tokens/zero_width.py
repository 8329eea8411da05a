ab​c = 1
