# since: 3.12
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'%s' % 'a'",
    "b'%d' % b'a'",
    "b'%c' % 256",
    "b'%d'  % ()",
    "b'%z' % 1",
    "bytes('a')",
    'bytes(-1)',
    'bytes([256])',
    'bytes([-1])',
    "bytes(['a'])",
):
    t(s)
