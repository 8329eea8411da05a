# since: 3.12
import itertools as it, functools as ft, operator as op, collections as co
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "list(it.chain([1], 'a')), list(it.islice('abc', 2)), list(it.islice(it.count(), 1, 4)), list(it.repeat(1, 2)), list(it.accumulate([1, 2, 3])), list(it.accumulate('ab'))",
    "list(it.permutations('ab')), list(it.combinations('abc', 2)), list(it.product('a', '12')), list(it.combinations_with_replacement('ab', 2)), list(it.zip_longest('a', 'bc')), list(it.pairwise('abc'))",
    "list(it.takewhile(bool, [1, 0, 1])), list(it.dropwhile(bool, [1, 0, 1])), list(it.filterfalse(bool, [1, 0])), list(it.compress('ab', [0, 1])), list(it.starmap(pow, [(2, 3)])), [(k, len(list(g))) for k, g in it.groupby('aab')]",
    "ft.reduce(op.add, [1, 2, 3]), ft.reduce(op.mul, [2, 3], 4), ft.partial(pow, 2)(3), ft.cmp_to_key(lambda a, b: a - b)(1) < ft.cmp_to_key(lambda a, b: a - b)(1), ft.lru_cache(len)('abc')",
    "op.itemgetter(1)('ab'), op.attrgetter('real')(5), op.methodcaller('upper')('a'), op.add(1, 2), op.contains('ab', 'a'), op.not_(1), op.index(True), op.concat('a', 'b')",
    "co.Counter('aab'), co.Counter('aab').most_common(1), co.Counter('a') + co.Counter('ab'), co.deque([1, 2], maxlen=1), co.OrderedDict(a=1), co.defaultdict(int, a=1), co.ChainMap({'a': 1}), co.namedtuple('P', 'x y')(1, 2)",
    "list(it.islice('abc', -1))",
    "list(it.permutations('a', -1))",
    'list(it.chain(1))',
):
    t(s)
