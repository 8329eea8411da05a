# csv: rows there and back in many dialects, dicts, guesses, and what is refused.
import csv
import io
import random

OPTIONS = [{}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"},
           {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL}, {"doublequote": False, "escapechar": "\\"},
           {"doublequote": False}, {"skipinitialspace": True}, {"skipinitialspace": True, "delimiter": " "}, {"strict": True}, {"escapechar": "\\"},
           {"delimiter": ";", "quotechar": "'"}, {"lineterminator": "!"}, {"quoting": csv.QUOTE_STRINGS, "skipinitialspace": True, "delimiter": " "}]
ROWS = [["a", "b c", 1, 2.5, None, ""], ['q"', "x,y", "l\n", "\\", True], [""], [None], [], ["';", "\r", " a", "!"], [[1], {}], ["", ""]]
LINES = [["a,b\n", 'c,"d\n', 'e",f\n'], ['"a""b",\'c\'\n'], ["1,2.5,x\r\n", "\n", ",\n"], ['"a"b,c\n'], ["a\\,b,\\\n"], ["a b  c; 'd'\n"],
         ["a\rb\n"], ['"abc'], ['a,"b'], ["", "x"], ['1,"2",3\n']]
for options in OPTIONS:
    print(options)
    for row in ROWS:
        file = io.StringIO(newline="")
        try:
            print("  ", csv.writer(file, **options).writerow(row), repr(file.getvalue()))
        except Exception as e:
            print("  ", type(e).__name__, e)
    for lines in LINES:
        try:
            reader = csv.reader(lines, **options)
            print("  ", list(reader), reader.line_num)
        except Exception as e:
            print("  ", type(e).__name__, e)
random.seed(4)
rows = [["".join(random.choices('ab,"\n \';', k=random.randrange(6))) for _ in range(3)] for _ in range(50)]
for dialect in csv.list_dialects():
    file = io.StringIO(newline="")
    csv.writer(file, dialect).writerows(rows)
    file.seek(0)
    print(dialect, list(csv.reader(file, dialect)) == rows)
for options in ({"quotechar": None}, {"quotechar": None, "quoting": 1}, {"delimiter": None}, {"delimiter": "ab"}, {"escapechar": 5}, {"quoting": 9},
                {"quoting": "a"}, {"lineterminator": 5}, {"nothing": 1}, {"delimiter": "\n"}, {"delimiter": '"'}, {"lineterminator": ","},
                {"quotechar": " ", "skipinitialspace": True}, {"dialect": "unheard of"}):
    try:
        print(list(csv.reader(['a,"b"'], **options)))
    except Exception as e:
        print(options, type(e).__name__, e)
file = io.StringIO()
table = csv.DictWriter(file, ["name", "age"], restval="-", lineterminator="\n")
table.writeheader()
table.writerows([{"name": "Ada", "age": 36}, {"name": "Bob"}])
try:
    table.writerow({"name": "x", "size": 3})
except ValueError as e:
    print(e)
print(repr(file.getvalue()))
people = csv.DictReader(io.StringIO(file.getvalue() + "\nx,1,2\ny\n"), restkey="rest", restval="none")
print(people.fieldnames, list(people), people.line_num)
for sample in "a;b;c\n1;2;3\n", "'a':'it''s'\n'b':'c'\n", 'x, "a, b", y\nz, "c", d\n', "a|b\n1|2\n", "one\ntwo\n", '"",","\n' * 4:
    try:
        d = csv.Sniffer().sniff(sample)
        print(repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace)
    except csv.Error as e:
        print(e)
print(csv.Sniffer().has_header("name,age\nann,3\nalfred,4\n"), csv.Sniffer().has_header("1,2\n3,4\n"))
old = csv.field_size_limit(3)
try:
    list(csv.reader(["abc,abcd"]))
except csv.Error as e:
    print(e)
csv.field_size_limit(old)
try:
    csv.get_dialect("excel").delimiter = ";"
except AttributeError as e:
    print(e)
