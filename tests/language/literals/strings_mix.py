# since: 3.14
print('a' "b" 'c', 'it\'s', "q\"q", '''tri'ple''', """a"b""", '\\', '\'', "\x41\u00e9\U0001F600\101\N{EM DASH}"[:4], r'\d+\'', R"\\", b'\x00\xff', rb'\d', Rb"\t", u"uni", len('\
'), "tab\there", 'nul\0x'.encode(), '\a\b\f\v'.encode(), "a" """b
c""" r'\n' f"{1}", ('x'
  'y'), 'é' 'ñ', "\u00e9" == "é", b"a" b'b', len("""\n"""), """\
no newline first""", '\r\n'.encode(), "\400", "\18")
print(..., Ellipsis is ..., None, True, NotImplemented, __debug__, __name__, (), [], {}, {1}, {1: 2}, (1,), [1,], {1,}, {1: 2,}, -1, +1, ~1, not 1, 1 if 1 else 2, lambda_ if (lambda_ := 0) else 1)
for src in (
    "'abc",
    '"abc',
    "'''abc",
    "b'é'",
    "'\\x1'",
    "'\\u12'",
    "u'a' b'b'",
    "ub'a'",
    "br'a' == rb'a'",
    "fb'a'",
):
    try: print(src, "=", eval(src, {"a": 5, "b": 2, "c": 3}))
    except Exception as e: print(src, "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
