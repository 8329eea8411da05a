raise SyntaxError("far away", ("file.txt", 3, 50, "short", 3, 60))
