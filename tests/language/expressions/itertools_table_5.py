# since: 3.14
import itertools as it, functools as ft, operator as op, collections as co
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'co.defaultdict(int)[[]]',
    "co.namedtuple('P', 'x x')",
    "co.namedtuple('P', 'x')()",
    "co.namedtuple('P', 'x')(1, 2)",
    "co.namedtuple('P', 'x')(1).y",
    "co.ChainMap()['a']",
):
    t(s)
