raise IndentationError("made up", ("file.txt", 7, 1, "   x\n"))
