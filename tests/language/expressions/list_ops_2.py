def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "list(reversed([1, 2])), list(zip([1, 2], 'ab')), list(enumerate(['a'])), dict([(1, 2)]), set([1, 1]), tuple([1])",
    '[1, 2, 3].pop(), [1, 2, 3].pop(0), [1].append(2), [1].extend([2]), [2, 1].sort(), [1, 2].reverse(), [1].clear()',
    '[i for i in [1, 2, 3] if i > 1 if i < 3], [a + b for a, b in [(1, 2)]], [[j for j in range(i)] for i in range(3)], [y for x in [[1], [2]] for y in x]',
    '(lambda l: [l.insert(0, 9), l])([1]), (lambda l: [l.remove(1), l])([1, 1]), (lambda l: [l.__setitem__(0, 5), l])([1])',
    "[1] is [1], [] or 'e', [0] and 'y', not [], bool([[]]), [1, 2] != [2, 1], [1] <= [1], [2] > [1, 5]",
    '[1, 2, 3, 4][1:3], [1, 2, 3, 4][-3:-1], [1, 2, 3, 4][3:1:-1], [1, 2, 3, 4][:-1], [1, 2, 3, 4][slice(0, 2)]',
    "str([1, 'a']), repr([]), f'{[1]}', '%s' % [1], '{}'.format([1, 2]), ','.join(['a'])",
    "[1, 2, 3] * 2 == [1, 2, 3, 1, 2, 3], [[1]] * 2, [0] * -1, 2 * ['a'], [1, 2][True], [[1, 2][0], [3][0]]",
    "max([[1, 2], [1, 3]]), min(['b', 'a']), sum([[1], [2]], []), max([1], default=0), max([], default=0), sorted([[2], [1]])",
):
    t(s)
