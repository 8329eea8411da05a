import itertools as it, functools as ft, operator as op, collections as co
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "op.methodcaller('zz')(1)",
    'op.index(1.5)',
    'co.deque([], -1)',
    'co.deque().pop()',
    'co.deque([1])[1]',
    'co.deque(1)',
    'co.Counter(1)',
    'co.OrderedDict().popitem()',
    'co.defaultdict(1)',
):
    t(s)
