def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "max(1, 2), max([1, 2]), max('ab'), max([1, 2], key=lambda x: -x), max([], default=5), max('a', 'b', key=ord), min(3, 1, 2), min({5, 2}), min('hello')",
    'sum([1, 2]), sum((1.5, 2)), sum([], 5), sum(x for x in [1]), sum([[1]], []), sum({1: 2, 3: 4})',
    "sorted('cab'), sorted([2, 1], reverse=True), sorted({3: 1, 1: 2}), sorted(['bb', 'a'], key=len), sorted((1, 0)), sorted(x for x in [2, 1])",
    "list(map(int, '123')), list(map(max, [1, 5], [3, 2])), list(filter(lambda x: x > 1, [1, 2])), list(zip([1, 2], [3, 4])), list(zip('ab', range(9), [True, False])), list(enumerate('ab', 1))",
    "all([]), any([]), all([1, 'a']), any([0, '']), all(x > 0 for x in [1, 2]), any(map(str.isdigit, 'a1'))",
    "int('5'), float('5'), str(5), bool('a'), list('ab'), tuple([1]), set([1]), dict(a=1), complex(1, 2), bytes(2), bytearray(b'a'), frozenset('a')",
    "abs(-1), divmod(7, 2), pow(2, 3), pow(2, 3, 3), round(2.5), round(1.25, 1), hex(10), oct(8), bin(2), chr(97), ord('a')",
):
    t(s)
