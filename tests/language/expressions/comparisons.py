def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 != 2 != 1, 1 <= 1 >= 1',
    "(1, 2) < (1, 3), (1,) < (1, 0), [1] == [1.0], 'a' < 'b' < 'c', (1, 'a') == (1, 'a'), () < (1,)",
    'None == None, None is None, None != 0, not None, None in [None], (None,) == (None,)',
    "1 in [1], 1 not in [1], 'a' in 'abc', 'd' not in 'abc', 1 in {1: 2}, 2 in {1: 2}, 1 in range(3), 'x' in ('x',)",
    '1 is 1.0, True is True, True == 1, True is not 1, False == 0, True < 2, True + 1 == 2',
    '1 < 2 == True, (1 < 2) == True, 1 == 1 in [1], not 1 == 2, not (1 and 0), 1 and 2 or 3',
    "[1, 2] < [1, 2, 0], [1, [2]] < [1, [3]], [[]] > [], [] < [[]], ['a'] < ['b'], [1, 2] >= [1, 2]",
):
    t(s)
