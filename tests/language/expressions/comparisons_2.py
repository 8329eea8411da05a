def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "1 == '1', 1 == [1], [] == (), {} == set(), 0 == False, 0.0 == False, '' == False, None == False",
    "(lambda n: n in [n])(float('nan')), (lambda n: [n] == [n])(float('nan')), (lambda n: n == n)(float('nan'))",
    '1 < 1.5, 1.5 < 2, 10**20 < 1e21, 2**53 == 2.0**53, 10**400 > 1e308, -10**400 < 0.0, 0.1 + 0.2 == 0.3',
    'type(1) is int, type(1) == int, isinstance(True, int), type(True) is int, int is int, int != str, type is type',
    "'abc' == 'ABC'.lower(), 'a' * 3 == 'aaa', b'a' == 'a', b'a' == b'a', bytearray(b'a') == b'a', 'é' == 'é', '\\u00e9' == 'é'",
    '(1, 2, 3) > (1, 2), (1, 2) == [1, 2], (0,) < (0.5,), ((1,),) < ((2,),), (1, 2) != (2, 1), max((1, 2), (1, 1))',
    'range(3) == range(3), range(0) == range(1, 1), range(3) == [0, 1, 2], slice(1) == slice(1), slice(1, 2) < slice(1, 3)',
):
    t(s)
