print(f"a { b")
