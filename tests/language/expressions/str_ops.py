def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'abc'[1], 'abc'[-1], 'abc'[1:], 'abc'[::-1], 'abc'[5:], 'abc'[-2:]",
    "'a' + 'b', 'ab' * 2, 'a' in 'abc', 'abc' < 'abd', 'Z' < 'a', 'a' 'b'",
    "'Hello World'.swapcase(), 'hello world'.title(), 'HELLO'.lower(), 'hello'.capitalize(), 'ß'.upper()",
    "'a,b,,c'.split(','), 'a b  c'.split(), ' a '.split(' '), 'abc'.split('b', 1), ''.split(), ''.split('x')",
    "'a-b-c'.rsplit('-', 1), 'a\\nb\\r\\nc'.splitlines(), 'k=v=w'.partition('='), 'k=v=w'.rpartition('=')",
    "'-'.join(['a', 'b']), ''.join(map(str, range(5))), ', '.join({'x': 1})",
    "'  x '.strip(), 'xxaxx'.strip('x'), 'abcab'.lstrip('ab'), 'abc'.rstrip('c'), 'aXbX'.removesuffix('X')",
    "'banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'banana'.replace('', '-'), 'x'.replace('y', 'z')",
    "'banana'.find('na'), 'banana'.rfind('na'), 'banana'.find('x'), 'banana'.index('n'), 'banana'.count('an')",
):
    t(s)
