print(f"{*a, **b}")
