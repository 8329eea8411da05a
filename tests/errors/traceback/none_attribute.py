import re

match = None
print(match.group(0))
