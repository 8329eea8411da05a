def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'abcdef'[1:4], 'abcdef'[:3], 'abcdef'[3:], 'abcdef'[:], 'abcdef'[-2:], 'abcdef'[:-2], 'abcdef'[10:], 'abcdef'[-10:2]",
    "'abcdef'[::2], 'abcdef'[1::2], 'abcdef'[::-1], 'abcdef'[4:1:-1], 'abcdef'[1:4:-1], 'abcdef'[-1:-4:-1], 'abcdef'[::-2], 'abcdef'[5:0:-3]",
    '[0, 1, 2, 3, 4][1:3], [0, 1, 2, 3, 4][::-1], [0, 1, 2, 3, 4][-3:-1], [0, 1, 2, 3, 4][100:], [0, 1, 2][0:0], [0, 1, 2][2:1]',
    '(0, 1, 2, 3)[1:3], (0, 1, 2, 3)[::2], (0, 1, 2, 3)[:-1], (0,)[0:5], ()[:], (1, 2)[::-1]',
    'range(10)[2:5], range(10)[::3], range(10)[::-1], range(10)[-3:], range(0, 20, 2)[1:4], range(5)[10:], range(10, 0, -1)[2:5], range(10)[5:2]',
    "b'abcdef'[1:3], b'abcdef'[::-1], bytearray(b'abc')[1:], memoryview(b'abcd')[1:3].tobytes(), b'abc'[-1:], b'abc'[5:]",
    "[1, 2, 3][slice(1)], [1, 2, 3][slice(1, None)], [1, 2, 3][slice(None, None, -1)], 'abc'[slice(0, 2)], slice(1, 2, 3).indices(10), slice(-1, None, -1).indices(5)",
    '[1, 2, 3][None:None], [1, 2, 3][None:2:None], [1, 2, 3][True:], [1, 2, 3][False:True], [1, 2, 3][-0:], [1, 2, 3][10**20:], [1, 2, 3][:-10**20]',
    "(lambda l: [l.__setitem__(slice(1, 2), [9, 9]), l])([1, 2, 3]), (lambda l: [l.__delitem__(slice(None, None, 2)), l])([1, 2, 3]), (lambda l: [l.__setitem__(slice(0, 0), 'ab'), l])([1])",
    "[i for i in range(10)][2:8:3], list('hello')[1:-1], 'x'.join('abc'[1:]), sorted('dcba')[:2], [*range(6)][-4::2], 'hello'[1:][::-1][0]",
):
    t(s)
