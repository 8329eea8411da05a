def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "{'a': 1}.keys() & {'a', 'z'}, {'a': 1}.keys() | {'b'} == {'a', 'b'}, {'a': 1}.items() & {('a', 1)}, {'a': 1}.keys() - ['a'], {1: 2}.keys() == {1}",
    "list(reversed({'a': 1, 'b': 2})), list({'a': 1}.items())[0], next(iter({'k': 1})), [*{'a': 1}], (*{'a': 1},), {*{'a': 1}}",
    "{'x': {'y': {'z': 1}}}['x']['y']['z'], {1: [1, 2]}[1][0], {0: 'zero'}[False], {1: 'one'}[1.0], {'': 1}['']",
    'str({\'a\': 1}), repr({}), f\'{ {"a": 1} }\', \'%s\' % {\'a\': 1}, \'%(a)s\' % {\'a\': 1}, \'{a}\'.format(**{\'a\': 1}), \'{0[a]}\'.format({\'a\': 1})',
    "(lambda d: [d.update(b=2), d])({'a': 1}), (lambda d: [d.__delitem__('a'), d])({'a': 1}), (lambda **k: k)(a=1, **{'b': 2}), (lambda d: [d.pop(k) for k in list(d)])({1: 2})",
    "{'a': 1}.__len__(), {'a': 1}.__contains__('a'), {'a': 1}.__getitem__('a'), {1: 2}.__eq__({1: 2}), {1: 2}.__eq__(1), {}.__or__({1: 2}), {}.__or__([])",
    "len({'a': 1}.keys()), 1 in {'a': 1}.values(), ('a', 1) in {'a': 1}.items(), isinstance({}.keys(), object), {1: 2}.keys().isdisjoint([3]), type({}.items()).__name__",
    "any({0: 1}), all({1: 0}), tuple({1: 2}), list(map(str, {1: 2})), list(enumerate({'a': 1})), min({'b': 0, 'a': 1}), list(zip({1: 2}, {3: 4}))",
):
    t(s)
