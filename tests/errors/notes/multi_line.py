e = ValueError("bad")
e.add_note("first\nsecond\n\n  indented")
e.add_note("")
raise e
