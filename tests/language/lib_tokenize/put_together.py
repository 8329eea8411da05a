import tokenize,io
for s in ["t'{ f'{ {} }' }{{}}'", "f'{ {1:2} }'", "f'{x!r}{{'", "f'{f'a' f'b'}' 'c' f'd'", "f''f''", "f'\\N{DASH}{{x}}'", "f'''{x:a{y}b}'''", "t'a' 'b' t'c' f'd'", "f'{ {} }'","f'{x}{ {} }{y}'", "f'{{{x}}}'", "{{1:2}}"]:
    toks=[t[:2] for t in tokenize.generate_tokens(io.StringIO(s).readline)]
    print(repr(s), repr(tokenize.untokenize(toks)))
for lines in ((b"#coding:iso-8859-15 \xa4\n", b"x\n"), (b"#!\xa4\n", b"#coding:iso-8859-15\n"), (b"#coding:ascii \xc3\xa4\n",), (b"#coding:ascii\0\n",), (b"# \xff\n",)):
    try:
        print(tokenize.detect_encoding(iter(lines).__next__))
    except SyntaxError as e:
        print(e)
