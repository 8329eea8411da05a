def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'divmod(10**20, 7), divmod(-10**20, 7), divmod(10**20, -7), divmod(-10**20, -7)',
    'pow(3, 200, 13), pow(3, -1, 7), pow(-3, 3, 7), pow(10, 50, 10**9 + 7)',
    'int(1e18), int(1e19), int(-1.99), int(123456789.999)',
    'round(12345, -2), round(-12355, -1), round(5, -1), round(15, -1), round(25, -1)',
    'sum(range(1000)), sum(range(-5, 5)), max(3, 10**30, -1), min(2**63, 2**62)',
    '10**15 / 3, 10**16 / 10**16, (2**53 + 1) / 2, 1 / 3',
    "int('1' * 30), int('z', 36), int('-ff', 16), int(' 12 '), int('0b11', 0)",
    "str(10**25), repr(-10**25), f'{10**25:,}', '%d' % 10**25, format(10**25, 'x')",
    'hash(10**25) == hash(10**25 + 0), 10**25 == float(10**25), 10**22 == 1e22',
):
    t(s)
