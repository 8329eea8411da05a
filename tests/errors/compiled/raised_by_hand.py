raise SyntaxError("made up", ("file.txt", 3, 5, "abcdefgh\n", 3, 7))
