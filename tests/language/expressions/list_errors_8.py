def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'map([1], [1]).__next__()',
    'list(map(5, [1]))',
    'list(filter(5, [1]))',
):
    t(s)
