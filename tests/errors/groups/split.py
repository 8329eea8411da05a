g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
match, rest = g.split(ValueError)
print(repr(match), repr(rest))
raise rest
