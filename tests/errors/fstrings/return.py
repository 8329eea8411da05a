print(f"{return 1}")
