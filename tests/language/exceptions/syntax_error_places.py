import sys
tests = ["", " ", "\n", "1 +", "1 +\n", "1 +\n\n", " 1 +", "(", "(1,", "(1,\n", "(1\n+", "x =", "x =\n", "x = 08", "x = 08\n", "y\nx = 08", "'abc", "'abc\n", "y\n'abc", "'''abc\n", "'''abc", "}", "}\n", "y\n}", "@", "if 1:", "if 1:\n", "if 1:\n\n\n", "if 1:\n #x", "try:\n x\n", "try:\n x", "try:\n x\n\n", "def f():", "def f(:", "x = 5 5", "f(a b)", "1 = x", "for i in", "class", "class\n", "class X:\n  def f(self):\n", "class X:\n  def f(self):", "  x", "if 1:\n  x\n y", "if 1:\n  x\n y\n", "a $ b", "$", "0x", "0x\n", "1__0", "1a", "f'{", "f'{a", "f'{a'", "f'{a!x}'", "\\", "a\\", "a \\ b", "#", "#\n", "é =", "é = (", "x = 1 +#c", "lambda", "a b", "print 1", "yield", "*a", "a if b", "not", "a.","a[", "a[1", "f(", "f(a for b in c, d)", "with a as", "import", "from a import", "from a import (", "from a import b,", "async", "async def", "del", "del f()", "return", "raise x from", "assert", "global", "else:", "else", "\t", "x\n\ty", "while", "x;", "x;;", "1;\n;", "{", "{1:", "{1:}", "{1:2, 3}", "[1,2", "x:=1", "(x:=", "a =  \n", "a =  ", "None = 1", "f() = 1", "try:\n x\nfinally", "try:\n  x\nexcept:", "try:\n  x\nexcept:\n", "match x:", "match x:\n case 1:", "a,b +=1", "x: int: 3", "b'é'", "'\\x'", "'\\N{foo}'", "f(**a, *b)", "f(a=1, 2)", "ab\x00c"]
for mode in "exec", "eval", "single":
    for t in tests:
        try:
            compile(t, "<t>", mode)
            print(mode, repr(t), "ok")
        except SyntaxError as e:
            print(mode, repr(t), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(mode, repr(t), type(e).__name__, e)
