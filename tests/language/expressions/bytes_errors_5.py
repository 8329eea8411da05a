# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'bytes(1.5)',
    'bytes(None)',
    "bytes('a', 'zz')",
    "bytes(1, 'a')",
    "bytes.fromhex('a')",
    "bytes.fromhex('zz')",
    "bytes.fromhex(b'aa') if False else bytes.fromhex(1)",
    "bytearray('a')",
    'bytearray([300])',
    "bytearray(b'a').append(256)",
):
    t(s)
