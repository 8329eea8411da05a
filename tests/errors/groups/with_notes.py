a = ValueError("a")
a.add_note("note of a")
g = ExceptionGroup("g", [a])
g.add_note("note of g\nsecond line")
raise g
