# Code is equal when its constants are, types and signs included.
for one, other in (("0", "0.0"), ("0.0", "-0.0"), ("0", "False"), ("(0,)", "(0.0,)"), ("(0, (1,))", "(0, (True,))"), ("(0.0,)", "(-0.0,)")):
    names = {}
    exec(f"f, g = lambda: {one}, lambda: {other}", names)
    print(one, other, names["f"].__code__ == names["g"].__code__)
