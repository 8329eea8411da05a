import tokenize, io
def show(s, b=False):
    print(repr(s))
    try:
        for t in tokenize.generate_tokens(io.StringIO(s, newline="").readline) if not b else tokenize.tokenize(io.BytesIO(s).readline):
            print("  ", tokenize.tok_name[t.type], repr(t.string), t.start, t.end, repr(t.line), t.exact_type)
    except Exception as e:
        print("  !", type(e).__name__, e.args)
for s in ["", "\n", "x", "x\n", "x # c", "# c", "# c\n\n\n", "if a:\n  b\n # c\n  c\nd", "if a:\n  b", "x = (1,\n 2)\n", "f'a{b!r:>{w}}c'\n", "f'{{a}}'\n", 'f"""a\n{x:\n}\n{y}"""\n', "x = '''a\nb''' + 'c'\n", "a \\\n  b\n", "\\\n", "(", "(a\n", "'abc", "'abc\n", "'''abc\n", "f'abc\n", "f'{a\n", "a ? b\n", "a $ b\n","a ! b\n","0x\n", "1__0\n","01\n","1a\n","1if x else 2\n","0b12\n","1e\n","1_\n", "  a\n b\n", "if a:\n   b\n  c\n", "if a:\n\tb\n        c\n", ")", "(]","a\r\nb\r\n","a\rb\n","\x0cx\n", "if a:\n  x\n\x0c  y\n", "é = 'ü' # ö\n", "€\n", "a\n\n  # x\n\nb", "def f():\n  if x:\n    y\n\n\n  # c\n  z\n", "a = 1;b\n", "a->b:=c...**=//=<<=>>=@=!=<>x\n", "rb'a' Rb'x' bR\"\"\"q\"\"\" u'x' F'x' fr'{x}\\{y}' t'a{b}' \n", "1.5j 1e10 .5 5. 0xFF 0o17 0b11 1_000 1.e-5J\n", "a\\\n", "a\\", "a\\ b\n", "\tx\n\t\ty", "if x:\n  'a\\\nb'\n", "match x:\n case _: pass", "f'{x=}' f'{x:{y}}' f'{lambda:1}' f'{a[\"b\"]}' f'{{}}{x}'", "f'\\N{DIGIT ONE}{x}'", "f'{x!r}' f'{x:}' f'{x:a{{b}}'", "async def await yield\n", "a\x00b\n", "  # c\nx\n", "x\n  # c\n", "x\n    ", "x\n    \n", "x\n\\\n  y\n", "if 1:\n a\n\\\n b\n", "f'''{\nx\n}'''", "(\n# c\n\n)\n", "f'{(a,\n b)}'\n", "f'}'\n","f'{}'\n", "f'{a b}'", "''\n'", "\"\"\"\"a\"\"\"\n", "\ufeffx\n", "x" * 5 + "  "]:
    show(s)
for s in [b"x\n", b"# -*- coding: latin-1 -*-\n'\xe9'\n", b"\xef\xbb\xbfx", b"", b"#coding=foo\n", b"\xff\n", b"\xef\xbb\xbf#coding=latin1\n", b"x='\xc3\xa9'"]:
    show(s, True)
