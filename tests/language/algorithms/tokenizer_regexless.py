def tokens(s):
    i, n, line = 0, len(s), 1
    while i < n:
        c = s[i]
        if c == "\n": line += 1; i += 1; continue
        if c.isspace(): i += 1; continue
        j = i
        if c.isalpha() or c == "_":
            while j < n and (s[j].isalnum() or s[j] == "_"): j += 1
            yield ("KW" if s[i:j] in ("if", "while", "def") else "ID", s[i:j], line)
        elif c.isdigit():
            while j < n and (s[j].isdigit() or s[j] == "."): j += 1
            yield ("NUM", float(s[i:j]) if "." in s[i:j] else int(s[i:j]), line)
        elif c in "\"'":
            j += 1
            while j < n and s[j] != c: j += 1 + (s[j] == "\\")
            if j >= n: raise SyntaxError(f"unterminated string on line {line}")
            j += 1; yield ("STR", s[i + 1:j - 1], line)
        elif s[i:i + 2] in ("==", "<=", "!=", "//"): j += 2; yield ("OP", s[i:j], line)
        else: j += 1; yield ("OP", c, line)
        i = j
for t in tokens('def f(x1, _y):\n  if x1 <= 10.5: # ok\n "a\\"b" != \'q\' // 2\nß_3 + 4'): print(*t)
try: list(tokens("x = 'abc\n"))
except SyntaxError as e: print(e)
