import ast
import sys

for source in ("x = 1" + "0" * 5000, "x = (1,\n 1" + "0" * 4400 + ")", "x = " + "0" * 5000, "0x" + "1" * 5000):
    for parse in (ast.parse, lambda s: compile(s, "", "exec")):
        try:
            parse(source)
            print("fine")
        except SyntaxError as e:
            print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, len(e.text))
sys.set_int_max_str_digits(0)
print(ast.parse("1" * 5000).body[0].value.value % 1000)
