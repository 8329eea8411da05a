# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'é'.encode('ascii', 'xx')",
    "sum([], '')",
    "'x'.zfill('a')",
    "'abc'.replace('', 'x', -5)",
    "type('A', (), {'__slots__': ('a', 'a')}).__slots__",
    "type('A\\0', (), {})",
    "''.join(chr(i) for i in (65, -1))",
    "[1, 2, 3].index(3, 0, 2)",
    "range(5).index(9)",
    "b'\\xff'.decode()",
):
    t(s)
