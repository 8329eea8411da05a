import tokenize, io
def err(s):
    try:
        return list(tokenize.generate_tokens(io.StringIO(s, newline="").readline))[-2][:4]
    except Exception as e: return type(e).__name__, e.args
for s in ["(","(\n","(a\n","(a\n\n","x\n(a\nb\n","(a","(a # c\n","f'{a\n","f'{a","f'{a\n\n","f'{\na\n","x\nf'{a(\nb\n", "a\\\n","a\\","x\n\\\n","x\na b\\\n","x\na b \\\n  \\\n","f'{a(\n","(f'{a}'\n", "(\nf'{a\n","f'''{a\nb\n", "\\\n\\\n", "if x:\n  y\\\n", "if x:\n  y\n  \\\n","\x01\n","a\x7fb","a\x0b","  \\\n    y\n z", "f'''a\n", "f'''a", "f'{x:a\n}'", "f'''{x:a","f'a\\\nb'\n","f'a\\", "f'a\\\n", "'a\\\n", "'a\\", "x '''a\nb", "f'{'a'}'", "f'{x!r:{y!s}}'", "f'{x:=5}'","f'{x!=5}'", "f'{(x:=5)}'","f'{x::y}'", "f'{x:{y:{z}}}'", "0o8", "0xg","0b","1.5_","1e+","1e5_","0_","09","1_a","1.e","1jj", "12abc", "0x1for x", "1or 2","1.2.3","1..real", "a.b.0", ".e", "'\\\n'", "f'\\\\{x}'", "rf'\\{x}\\'{y}'", "f'\\'{x}'", "f'\\{x}'", "t'{x'", "f'{x]'","f'{'", "f'{{'", "f'{{x}'", "\r\r\n", "(\r)", "#a\r#b", "''''''", '"" ""', "''''a'''", "b'\\\n' b'", "ab'c'", "if'a'"]:
    print(repr(s), err(s))
