print(f"a" b"b")
