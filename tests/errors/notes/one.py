e = ValueError("bad")
e.add_note("while reading line 3")
raise e
