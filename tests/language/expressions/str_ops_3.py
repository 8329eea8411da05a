def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a' == 'a', 'a' != 'b', 'a' is not None, 'abc' == 'ab' + 'c', '' or 'd', 'x' and 'y', not ''",
    "'\\x41\\u0042\\t|'.expandtabs(), '\\\\n', r'\\n', 'a\\",
    "b', '''x",
    "y''', 'tab\\there'",
    "'abc'.__len__(), 'abc'.__contains__('b'), 'abc'.__add__('d'), 'abc'.__getitem__(0), 'abc'.__mul__(2)",
    "'aXbXc'.split('X', maxsplit=1), 'abc'.index('c', 1), 'abcabc'.rindex('b'), 'aaa'.count('a', 1), 'abc'.find('c', 0, 2)",
    "'ǅ'.lower(), 'ﬁ'.upper(), 'İ'.lower() == 'i\\u0307', 'ΑΣ'.lower(), 'ß'.casefold() == 'SS'.casefold()",
    "'one two'.title().swapcase(), 'x'.join('abc'), 'abc' * 0, 'ab' 'cd' * 2, ('a' + 'b') * 2",
    'f\'{"a":>3}{"b":<3}{"c":^3}|\', f\'{1 + 1}\', f\'{"x"!r}\', f\'{3.14159:.2f}\', f\'{1000:,}\', f\'{{}}\'',
):
    t(s)
