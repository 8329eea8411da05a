print(f"a {x
  + }")
