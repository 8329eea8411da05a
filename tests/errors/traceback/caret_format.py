value = 3.5
print(f"{value:>10} {value:d}")
