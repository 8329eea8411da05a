a: int: str = 1
