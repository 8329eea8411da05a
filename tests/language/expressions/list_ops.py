def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1, 2] + [3], [0] * 3, [1] + [] * 5, 2 in [1, 2], [1, 2] == [1, 2], [1, 2] < [1, 3]',
    '[1, 2, 3][0], [1, 2, 3][-1], [1, 2, 3][1:], [1, 2, 3][::-1], [1, 2, 3][::2], [1, 2, 3][5:]',
    "[x * x for x in range(4)], [x for x in range(6) if x % 2], [(x, y) for x in 'ab' for y in '12'], [[0] * 2 for _ in range(2)]",
    "sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted(['b', 'A'], key=str.lower), sorted([(2, 'a'), (1, 'b')])",
    "[*[1, 2], 3, *(4, 5)], [*'ab'], [*range(3)], [*{1: 2}], list(map(str, [1, 2])), list(filter(None, [0, 1]))",
    'len([]), len([[], []]), sum([1, 2]), min([3, 1]), max([3, 1]), any([0, 1]), all([])',
    "[1, 2, 3].index(2), [1, 1].count(1), [3, 1].copy(), list('ab'), list((1, 2)), list({1: 2}), list(range(3))",
    "[1, [2, [3]]], [[]], [None, True], [1.5, 'a', b'b'], [()], [{}], [[1], [2]][1][0]",
    '[1, 2].__len__(), [1].__contains__(1), [1, 2].__getitem__(slice(1)), [1].__add__([2]), [1].__eq__([1]), [1].__eq__(1)',
):
    t(s)
