import json

try:
    json.loads("[" * 200_000 + "]" * 200_000)
except RecursionError:
    print("caught")
