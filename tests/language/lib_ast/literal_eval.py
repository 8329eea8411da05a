# Values of literals; what is no literal.
import ast

for text in ["1", "-1", "+1.5", "1 + 2j", "-1 - 2j", "'a' 'b'", "b'x'", "(1, 2)", "[1, [2]]", "{1: {2}}", "set()", "None",
             "True", "...", "  3", "{'a': (1,), 'b': []}", "1_000", "'\\N{BULLET}'"]:
    print(text, repr(ast.literal_eval(text)))
print(ast.literal_eval(ast.parse("[1]", mode="eval")), ast.literal_eval(ast.Constant(5)))
for text in ["a", "f()", "1 + 1", "2j + 1", "-'a'", "--1", "not 1", "[x for x in y]", "f'{1}'", "{**{}}", "a.b", "1 if 2 else 3",
             "lambda: 1", "()()", "1 < 2", "set([1])", "\n1\n + a"]:
    try:
        print(text, ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        import re
        print(text, type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))
for text in ["", "1 2", "\n 1", "(1", "1\n2"]:
    try:
        print(ast.literal_eval(text))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
