def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'abc'.startswith('ab'), 'abc'.endswith(('x', 'c')), 'abc'.startswith('b', 1), ''.startswith('')",
    "'5'.zfill(3), '-5'.zfill(4), 'a'.center(5, '*'), 'a'.ljust(3) + '|', 'a'.rjust(3)",
    "'abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Abc'.istitle(), 'ABC'.isupper(), 'a_1'.isidentifier()",
    "'é'.encode(), 'é'.encode('latin-1'), b'\\xc3\\xa9'.decode(), 'abc'.encode('utf-16-le')",
    "'%s=%d' % ('x', 5), '{}-{}'.format(1, 2), '{0}{1}{0}'.format('a', 'b'), '{x!r}'.format(x='q')",
    "'abc'.translate({97: 'X', 98: None}), str.maketrans('ab', 'xy'), 'a\\tb'.expandtabs(4)",
    'ord(\'é\'), chr(233), ascii(\'é\'), repr(\'\\n\'), repr("it\'s"), repr(\'a"b\'), repr(\'a\\\'b"\')',
    "len('日本語'), '日本語'[1], '日本語'[::-1], '日' < '本', sorted('hello'), max('hello')",
    "list('abc'), tuple('ab'), set('aa'), dict.fromkeys('ab'), list(enumerate('ab')), list(zip('ab', 'cd'))",
):
    t(s)
