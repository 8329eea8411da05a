ages = {"ada": 36, "bob": 41
print(ages)
