table = {"a": {"b": [1, 2, 3]}}
print(table["a"]["b"][1] + table["a"]["c"][0])
