def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "{'a': 1}['a'], {'a': 1}.get('b'), {'a': 1}.get('b', 0), 'a' in {'a': 1}, len({1: 2}), {}",
    "{1: 'a', 2: 'b'}.keys(), {1: 2}.values(), {1: 2}.items(), list({1: 2}), dict(a=1), dict([(1, 2)]), dict(zip('ab', (1, 2)))",
    "{**{'a': 1}, 'b': 2}, {'a': 1} | {'a': 2}, {'a': 1, 'a': 2}, {1: 1, 1.0: 2, True: 3}, {x: x * x for x in range(3)}",
    "{'a': 1} == {'a': 1.0}, {1: 2} != {1: 3}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {} == [], bool({}), not {1: 1}",
    "{'b': 1, 'a': 2}, sorted({'b': 1, 'a': 2}), sorted({'b': 1, 'a': 2}.items()), max({1: 'a', 5: 'b'}), sum({1: 'x', 2: 'y'})",
    "{'a': 1}.pop('a'), {'a': 1}.pop('z', None), {'a': 1}.popitem(), {'a': 1}.setdefault('b', 2), {'a': 1}.copy(), {1: 2}.clear(), {}.update(a=1)",
    "{(1, 2): 'tuple', None: 0, 'x': [], 1.5: {}}, {frozenset([1]): 1}, {b'a': 1, 'a': 2}, {...: 1}",
    "dict.fromkeys('ab', 0), dict.fromkeys([1]), {}.fromkeys('x'), dict({1: 2}, a=3), dict(), {k: v for k, v in zip('ab', 'cd') if k > 'a'}",
):
    t(s)
