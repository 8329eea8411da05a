pint("x")
