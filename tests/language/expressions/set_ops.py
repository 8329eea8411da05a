def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{1, 2} | {2, 3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}, {1} < {1, 2}, {1} <= {1}, {1} > set()',
    "set(), {1}, {1, 1}, len({1, 2}), 1 in {1}, set('aa'), set([1, 1]), frozenset([1]), {(1, 2)}, {None}",
    '{1, 2} == {2, 1}, {1} == frozenset([1]), {1} != {2}, {1} == [1], bool(set()), not {0}',
    '{1}.union([2], [3]), {1, 2}.intersection([2]), {1, 2}.difference([1]), {1}.symmetric_difference([2]), {1}.issubset([1, 2]), {1}.isdisjoint([2])',
    'sorted({3, 1, 2}), sum({1, 2}), max({1, 5}), min({1, 5}), {x % 2 for x in range(5)}, {*[1], *(2,)}, {1}.copy()',
    '{1}.add(2), {1}.discard(5), {1}.remove(1), {1}.pop(), {1}.clear(), {1}.update([2]), {1} is {1}',
    "frozenset('a') | {'b'} == {'a', 'b'}, type(frozenset() | set()).__name__, type(set() | frozenset()).__name__, hash(frozenset([1])) == hash(frozenset([1])), {frozenset([1]): 'f'}[frozenset([1])]",
    "{1, 1.0, True}, {0, False}, {'a', b'a'} == {b'a', 'a'}, {1, '1'} == {'1', 1}, {(), frozenset()} == {frozenset(), ()}",
    "str({1}), repr(set()), repr(frozenset()), str(frozenset([1])), f'{ {1} }', '%s' % {1}, [*{1}], list({5}), tuple({5})",
    '{1, 2, 3} - {1} - {2}, {1} | {2} & {2, 3}, {1, 2} ^ {1} ^ {2}, ({1} | {2}) & {2}, {1, 2} >= {1} <= {1, 2}',
    '{1}.__len__(), {1}.__contains__(1), {1}.__or__({2}), {1}.__or__([2]), {1}.__eq__(1), {1}.__and__({1}), {1}.__sub__({1}), {1}.__xor__({2})',
    "{i * i for i in range(4)} == {0, 1, 4, 9}, len({i % 7 for i in range(100)}), {c for c in 'hello' if c > 'h'} == {'l', 'o'}, any({0}), all({1})",
):
    t(s)
