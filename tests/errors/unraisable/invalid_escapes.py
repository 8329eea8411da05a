x = "a\qb"
y = b"\z"
z = f"\y{1}"
w = "\400"
