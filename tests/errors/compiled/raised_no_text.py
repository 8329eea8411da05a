raise SyntaxError("no text", ("file.txt", 3, 5, None))
