def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "len('abc'), len([1]), len({1: 2}), len(range(3)), len((1,)), len(b'ab'), len({1, 2})",
    "isinstance(1, int), isinstance('a', (int, str)), issubclass(bool, int), callable(len), callable(5), hasattr('a', 'upper'), getattr('a', 'zz', 'default'), type(1).__name__",
    "list(reversed([1, 2])), list(reversed('ab')), list(range(3)), list(range(1, 4)), list(range(5, 0, -2)), next(iter([1])), next(iter([]), 'd'), list(iter([1]))",
    "repr('a'), ascii('é'), str([1]), format(5, '03'), hash(5), id(1) == id(1) or True, eval('1 + 1'), exec('pass'), eval('[x for x in (1, 2)]')",
    "dict([(1, 2)]), dict({1: 2}), dict(zip('ab', [1, 2])), dict(a=1, **{'b': 2}), {**dict(a=1)}, dict.fromkeys([1, 2], 0), set('hello') == {'h', 'e', 'l', 'o'}",
    "(lambda *a, **k: (a, k))(1, *[2], x=3, **{'y': 4}), (lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4), print('x', end='') or 'printed', print() or 'p'",
    "''.join(sorted('hello', key=str.lower)), [f(4) for f in (lambda x: x, str, float)], (lambda: [1, 2])()[0], {'f': len}['f']('abc'), (len if 1 else max)('ab'), [len][0]('a')",
):
    t(s)
