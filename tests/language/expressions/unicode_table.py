def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'é'.upper(), 'É'.lower(), 'ß'.upper(), 'ﬁ'.upper(), 'ŉ'.upper(), 'ǆ'.title(), 'İ'.lower().encode(), 'ı'.upper(), 'ς'.upper(), 'Σ'.lower(), 'ΑΣ'.lower()",
    "'straße'.casefold(), 'ſ'.casefold(), 'Ω'.casefold(), 'ﬀ'.casefold(), 'ẞ'.lower(), 'ẞ'.casefold(), 'ΰ'.upper().encode()",
    "len('😀'), '😀'[0] == '😀', '😀'.encode(), ord('😀'), chr(0x1F600), '😀' > '\\uffff', '\\U0001F600' == '😀', ascii('😀'), '😀'.isprintable(), '😀'.isalpha()",
    "'日本語'.isalpha(), '１２３'.isdigit(), int('１２３'), '½'.isnumeric(), '½'.isdigit(), '²'.isdigit(), '²'.isdecimal(), 'Ⅳ'.isnumeric(), 'Ⅳ'.isupper(), 'ª'.isalpha(), '٣'.isdecimal()",
    "'\\u2003'.isspace(), '\\u200b'.isspace(), '\\x1c'.isspace(), '\\xa0'.isspace(), 'a\\u2028b'.splitlines(), 'a\\x85b'.splitlines(), 'a\\x0bb'.splitlines(), 'a\\xa0b'.split(), 'a\\u200bb'.split()",
    "repr('\\u200b'), repr('\\xad'), repr('\\u0301'), repr('\\ue000'), repr('\\U000e0001'), repr('\\x7f'), repr('\\x80'), repr('\\u2028'), ascii(repr('\\ud800')), repr('\\ufeff'), repr('\\uffff')",
    '\'é\' == \'e\\u0301\', len(\'e\\u0301\'), \'e\\u0301\'[::-1] != \'é\', sorted([\'é\', \'e\', \'z\', \'É\']), \'é\' > \'z\', max(\'aé日\'), \'é\'.center(5, \'*\'), f\'{"日":>4}\', \'%5s\' % \'é\', \'é\' * 3, \'é日\'.find(\'日\')',
    "'é'.encode('latin-1'), 'é'.encode('utf-16-be'), 'é'.encode('ascii', 'xmlcharrefreplace'), 'é'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'namereplace'), 'é'.encode('ascii', 'replace'), 'é'.encode('ascii', 'ignore'), 'é'.encode('cp1252') if 0 else ''",
    "b'\\xe9'.decode('latin-1'), b'\\xc3\\xa9'.decode(), b'\\xff\\xfe\\xe9\\x00'.decode('utf-16'), b'\\xf0\\x9f\\x98\\x80'.decode(), b'a\\xffb'.decode('utf-8', 'replace'), ascii(b'a\\xff'.decode('utf-8', 'surrogateescape')), b'\\xef\\xbb\\xbfa'.decode('utf-8-sig'), ascii(b'\\xef\\xbb\\xbfa'.decode())",
    "'ñandú'.capitalize(), 'ñandú élan'.title(), 'ÑANDÚ'.swapcase(), 'ñ'.isidentifier(), '名前'.isidentifier(), '1ñ'.isidentifier(), 'ñ'.isascii(), 'Ǆ'.istitle(), 'ǅ'.istitle(), 'ʰ'.islower(), 'ⅷ'.islower()",
    "'aé日😀'.translate({0xe9: 'E', 0x65e5: None, 0x1f600: 'S'}), 'äöü'.translate(str.maketrans('äöü', 'aou')), 'é日'.replace('é', 'e'), '日本日'.split('本'), '-'.join('日本'), 'é,日'.partition(','), '日日日'.count('日'), '日本語'.startswith('日本'), '語' in '日本語'",
    "'\\N{GREEK SMALL LETTER ALPHA}\\N{EURO SIGN}\\N{SNOWMAN}', '\\u00e9\\xe9\\351', '\\x41\\u0042\\U00000043', len('\\N{LATIN SMALL LETTER E WITH ACUTE}'), '\\N{LATIN CAPITAL LETTER A WITH GRAVE}'.lower()",
):
    t(s)
