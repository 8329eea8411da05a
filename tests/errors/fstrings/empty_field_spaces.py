print(f"a {  } b")
