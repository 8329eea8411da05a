def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int(3.9), int(-3.9), int('42'), int(' -7 '), int('ff', 16), int('0b101', 0), int(True), int('1_000'), int(b'12'), int('٣')",
    "float('1.5'), float('-inf'), float(' 1e3 '), float('1_0'), float(5), float(True), float('.5'), float('5.'), float('nan') != float('nan')",
    "str(1), str(1.0), str(None), str(True), str('a'), str([1]), str(b'a'), str(1j), str((1,)), str({}), str(set()), str(range(3)), str(int), str(...)",
    "bool(0), bool(0.0), bool(''), bool('0'), bool([]), bool([0]), bool(None), bool(()), bool({}), bool(range(0)), bool(0j), bool(set()), bool(b''), bool(object())",
    "list('ab'), list((1, 2)), list({1: 2}), list(range(2)), list(b'ab'), list({5}), list(map(str, [1])), list([1]) , list(enumerate('a')), list({}.items())",
    "tuple('ab'), tuple([1]), tuple(), tuple({1: 2}), tuple(range(2)), set('a'), set([1, 1]), set(), frozenset([1]), dict([('a', 1)]), dict(['ab', 'cd']), dict(((1, 2),))",
    "complex('1+2j'), complex(1), complex(1, 2), complex('j'), complex(True), bytes([1, 2]), bytes(2), bytes('a', 'ascii'), bytearray('é', 'utf8'), bytes(bytearray(b'x')), memoryview(b'ab').tobytes()",
    "chr(65), ord('A'), hex(255), oct(8), bin(5), int(hex(255), 16), int(oct(8), 8), int(bin(5), 2), float.hex(1.0), float.fromhex('0x1p1'), bytes.fromhex('ff'), b'\\xff'.hex()",
    'round(2.5), round(3.5), round(2.567, 2), round(1234, -2), round(True), round(-0.5), round(1e20), round(0.5, 0), type(round(1.0)).__name__, type(round(1.0, 1)).__name__',
    "repr(1.0), repr('a'), repr(b'a'), repr(None), repr([1, 'a']), repr((1,)), repr({1: 'a'}), repr({1}), repr(1e100), repr(10**20), repr(1j), repr(True), repr(slice(1))",
):
    t(s)
