print(f"{x = 3 y}")
