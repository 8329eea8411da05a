# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "bytearray(b'a').append('a')",
    'bytearray().pop()',
    "bytearray(b'a').pop(3)",
    "bytearray(b'a').remove(5)",
    "bytearray(b'a')[5]",
    'hash(bytearray())',
    '{bytearray(): 1}',
    "memoryview('a')",
    "memoryview(b'a')[1]",
    "memoryview(b'a')['x']",
):
    t(s)
