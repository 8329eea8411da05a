"""Random programs, compared with CPython: same output, same exit status, same last line of an error.

    programs.py [--count N | --seconds N] [--seed N] [--python python3] [--interpreter build/lfpy]
    programs.py --seed N --print          the program itself
    programs.py --write FOLDER --count N  programs as files, to be recorded by run_programs.py

A program depends only on its seed. It consists of many small cases; each prints its number and its result,
or the exception it ended with. The reference has to be 3.14 or newer: types and texts of errors differ between
versions. Where it is older, machine code of ours (-X jit=eager) is compared with the loop. Nothing in it depends on identity, addresses, hashes of strings or time.
"""

import argparse
import pathlib
import random
import re
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import harness

PRELUDE = '''\
def show(value, depth=0):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + "{" + ", ".join(sorted(show(each) for each in value)) + "}"
    if isinstance(value, dict):
        return "{" + ", ".join(show(key) + ": " + show(each) for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return type(value).__name__ + "(" + ", ".join(show(each) for each in value) + ")"
    return repr(value)[:400]
def case(number, function):
    try:
        result = function()
        print(number, show(result)[:2000])
    except Exception as error:
        print(number, type(error).__name__, error)
class Base:
    def __init__(self, value): self.value = value
    def get(self): return self.value
    def __eq__(self, other): return isinstance(other, Base) and self.value == other.value
    def __hash__(self): return 7
    def __repr__(self): return f"{type(self).__name__}({self.value!r})"
    def __add__(self, other): return type(self)(self.value + getattr(other, "value", other))
    def __lt__(self, other): return self.value < other.value
class Derived(Base):
    kind = "derived"
    def get(self): return [super().get()]
    @property
    def double(self): return self.value * 2
    def __getattr__(self, name):
        if name.startswith("x"): return name
        raise AttributeError(name)
def count(n):
    for i in range(n):
        got = yield i
        if got: yield got
'''


class Maker:
    """Makes the text of expressions and statements. Sizes stay small: no operation grows without bound."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = []

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, percent):
        return self.random.randrange(100) < percent

    # leaves

    def integer(self):
        return self.pick(
            lambda: str(self.random.randrange(-3, 12)),
            lambda: str(self.random.randrange(-1000, 1000)),
            lambda: str(self.pick(2**31, 2**32, 2**62, 2**63, 2**64, 10**20) + self.random.randrange(-2, 3)),
            lambda: self.pick("True", "False"),
        )()

    def real(self):
        return self.pick("0.0", "-0.0", "1.5", "-2.25", "1e10", "1e300", "0.1", "3.0", "1e-7", "float('inf')", "123456.789")

    def text(self):
        return repr(
            self.pick("", "a", "abc", "Hello World", "ß", "naïve", "日本", "a,b,,c", "  x ", "12", "-7", "x\ny", "😀z", "ABCabc", "%d %s", "{} {}")
        )

    def data(self):
        return self.pick("b''", "b'abc'", "b'a,b'", "bytes(range(5))", "bytearray(b'xyz')", "b'\\xff\\x00'")

    def leaf(self):
        if self.names and self.chance(40):
            return self.random.choice(self.names)
        return self.pick(self.integer, self.integer, self.real, self.text, self.data, lambda: "None")()

    # expressions

    def expression(self, depth=3):
        """Mostly one whose parts fit together, sometimes anything."""
        if depth <= 0:
            return self.leaf()
        if self.chance(75):
            return self.typed(self.pick("int", "int", "str", "str", "list", "dict", "float", "bool"), depth)
        kind = self.random.choice(self.KINDS)
        return kind(self, depth - 1)

    # Templates by type; {int}, {str}... are replaced by expressions of that type, {any} by any, {n} by a small number.
    TEMPLATES = {
        "int": """({int} + {int})|({int} - {int})|({int} * {int})|({int} // {int})|({int} % {int})|({int} & {int})|({int} | {int})
            |({int} ^ {int})|(-{int})|(~{int})|({int} << {n})|({int} >> {n})|len({str})|len({list})|len({dict})|abs({int})|sum({ints})
            |({int} if {bool} else {int})|ord(({str} + 'x')[0])|({str}).count({str})|({str}).find('a')|int(str({int}))|int('12', {n} + 3)
            |max({int}, {int})|min({ints} + [{n}])|({ints} + [{int}])[-1]|hash({int})|({list}).count({any})|round({float})|int({float})
            |({int}).bit_length()|pow({int}, {n}, 97)|divmod({int}, {int})[1]|({dict}).get({str}, {int})|[*{ints}, 5].index(5)
            |int.from_bytes({str}.encode()[:8], 'little')|(lambda a, b={int}: a - b)({int})|Derived({int}).double|(Base({int}) + {int}).value""",
        "float": """({float} + {float})|({float} * {int})|({int} / {int})|({float} // {float})|({float} % {float})|float({int})|abs({float})
            |round({float}, {n})|({float} ** 2)|(-{float})|float('1e%d' % {n})|sum([{float}, {int}])|({float} if {bool} else {float})""",
        "str": """({str} + {str})|({str} * {n})|str({any})|repr({any})|({str})[{n}:]|({str})[::-1]|({str})[:{n}]|({str}).upper()|({str}).lower()
            |({str}).title()|({str}).strip()|({str}).replace({str}, {str})|', '.join({strs})|({str}).join(['1', '2', '3'])|({str}).center(9, '*')
            |({str}).zfill({n} + 5)|({str}).capitalize()|({str}).swapcase()|f'{{({any})!r}}'|f'{{({int}):>{{{n} + 3}}}}'|f'{{({float}):.3f}}'
            |format({int}, ',')|format({int}, '#x')|format({float}, '10.3e')|('%d %s' % ({int}, {any}))|('%5.2f;%-5d' % ({float}, {int}))
            |'{} {0!r}'.format({any})|'{0:<6}{1}'.format({str}, {any})|({str}).encode().decode()|chr({n} + 65)|hex({int})|bin({int})|oct({int})
            |({strs} + [{str}])[0]|({str} or {str})|({str} if {bool} else {str})|ascii({str})|({str}).partition('a')[2]|type({any}).__name__
            |({str}).translate({{97: 'A', 98: None}})|({str}).removesuffix('c')|({str}).expandtabs(4)|Derived(1).xyz|str({list})|str({dict})""",
        "list": """[{any}, {any}]|[{any}, *{list}]|list(range({n}, {n} + 5))|({list} + {list})|({list} * {n})|({list})[{n}:]|({list})[::-1]|({list})[::2]
            |sorted({ints})|sorted({strs}, reverse=True)|list(reversed({list}))|list({dict})|({str}).split()|({str}).split(',')|list({str})
            |[{any} for i in range({n})]|[(i, {int}) for i in {ints} if {bool}]|list(zip({list}, {list}))|list(enumerate({list}))|list(map(str, {list}))
            |list(filter(None, {list}))|sorted({strs}, key=len)|list(({dict}).items())|[n for n in count({n})]|({str}).splitlines()|list(count(3))
            |list(({str}).encode())|[a for a, *b in [{list} + [1]]]|[{any}].copy()|(lambda *a: list(a))(*{list})|[each for each in ({any}, {any})]""",
        "dict": """{{1: {any}, 'a': {any}}}|{{i: {int} for i in range({n})}}|dict(zip({strs}, {ints}))|{{**{dict}, 'k': {any}}}|({dict} | {dict})
            |dict(a={any}, b={any})|dict.fromkeys({strs}, {int})|{{str(k): v for k, v in ({dict}).items()}}|(lambda **k: k)(x={any})|dict(enumerate({list}))""",
        "bool": """({int} < {int})|({int} == {int})|({str} < {str})|({str} in {str})|({any} in {list})|({str} in {dict})|(not {any})|({bool} and {bool})
            |({bool} or {bool})|({int} <= {float} < {int})|({list} == {list})|bool({any})|isinstance({any}, (int, str))|({str}).startswith({str})
            |({str}).isdigit()|({str}).isalpha()|any({list})|all({list})|({any} != {any})|(Base({int}) == Base({int}))|callable({any})|({ints} < {ints})
            |set({strs}).issubset({strs})|({dict} == {dict})|(frozenset({ints}) <= set({ints}))""",
        "ints": """[{int}, {int}, {int}]|[{int} for i in range({n})]|list(range({n}))|sorted([{int}, {int}, 3])|[ord(c) for c in {str}]|[*{ints}, {int}]""",
        "strs": """[{str}, {str}]|({str}).split(',')|[{str} for i in range({n})]|list({str})|sorted([{str}, {str}, 'm'])|list(map(str, {ints}))""",
    }
    # A bar between templates has no spaces around it, an operator has.
    TEMPLATES = {kind: re.split(r"(?<! )\|(?! )", re.sub(r"\n\s*", "", texts)) for kind, texts in TEMPLATES.items()}

    def typed(self, kind, depth):
        if kind == "any":
            return self.expression(depth)
        if kind == "n":
            return str(self.random.randrange(5))
        if depth <= 0:
            return {
                "int": self.integer, "float": self.real, "str": self.text, "bool": lambda: self.pick("True", "False"),
                "list": lambda: self.pick("[]", "[1, 2, 3]", "['a', None]", "[1.5, 2]"), "dict": lambda: self.pick("{}", "{1: 2}", "{'a': 1, 'b': [2]}"),
                "ints": lambda: self.pick("[]", "[3, 1, 2]", "[-1, 10]"), "strs": lambda: self.pick("[]", "['b', 'a']", "['x', '', 'yz']"),
            }[kind]()
        template = self.random.choice(self.TEMPLATES[kind])
        parts = re.split(r"\{(int|float|str|list|dict|bool|ints|strs|any|n)\}", template)
        parts[1::2] = [self.typed(each, depth - 1) for each in parts[1::2]]
        return "".join(part.replace("{{", "{").replace("}}", "}") if i % 2 == 0 else part for i, part in enumerate(parts))

    def several(self, depth, least=0, most=4):
        return [self.expression(depth) for _ in range(self.random.randint(least, most))]

    def binary(self, depth):
        operator = self.pick("+", "-", "*", "/", "//", "%", "&", "|", "^", "+", "-")
        left, right = self.expression(depth), self.expression(depth)
        if operator == "*":
            # One side is small, so that nothing repeated gets long.
            right = self.pick(self.integer_small, self.real)()
        return f"({left} {operator} {right})"

    def integer_small(self):
        return str(self.random.randrange(-2, 6))

    def shift(self, depth):
        return self.pick(
            lambda: f"({self.expression(depth)} << {self.random.randrange(0, 70)})",
            lambda: f"({self.expression(depth)} >> {self.random.randrange(0, 70)})",
            lambda: f"({self.leaf()} ** {self.random.randrange(-2, 6)})",
            lambda: f"pow({self.leaf()}, {self.random.randrange(0, 9)}, {self.random.randrange(-5, 50)})",
        )()

    def unary(self, depth):
        return f"({self.pick('-', '+', '~', 'not ')}{self.expression(depth)})"

    def compare(self, depth):
        parts = self.several(depth, 2, 3)
        text = parts[0]
        for part in parts[1:]:
            text += f" {self.pick('<', '<=', '==', '!=', '>', '>=', 'in', 'not in')} {part}"
        return f"({text})"

    def logic(self, depth):
        return f"({self.expression(depth)} {self.pick('and', 'or')} {self.expression(depth)})"

    def condition(self, depth):
        return f"({self.expression(depth)} if {self.expression(depth)} else {self.expression(depth)})"

    def display(self, depth):
        parts = self.several(depth)
        if parts and self.chance(20):
            parts[-1] = "*" + parts[-1]
        joined = ", ".join(parts)
        return self.pick(f"[{joined}]", f"({joined}{',' if parts else ''})", self.set_display(depth))

    def set_display(self, depth):
        """Several numbers or one thing of any kind: the order of others is not the same in every process."""
        parts = [self.integer() for _ in range(self.random.randrange(4))] or [self.expression(depth)]
        return self.pick("{" + ", ".join(parts) + "}", "set()")

    def mapping(self, depth):
        pairs = ", ".join(f"{self.leaf()}: {self.expression(depth)}" for _ in range(self.random.randrange(4)))
        return "{" + pairs + "}"

    def subscript(self, depth):
        index = self.pick(
            lambda: self.integer_small(),
            lambda: self.expression(depth),
            lambda: ":".join(self.pick("", self.integer_small()) for _ in range(self.random.randint(2, 3))),
        )()
        return f"({self.expression(depth)})[{index}]"

    def comprehension(self, depth):
        name = self.pick("i", "j", "k")
        source = self.pick(f"range({self.random.randrange(6)})", self.display(depth), self.text(), f"count({self.random.randrange(4)})")
        self.names.append(name)
        body = self.expression(depth)
        test = f" if {self.expression(min(depth, 1))}" if self.chance(40) else ""
        key = self.leaf()
        self.names.remove(name)
        number = f"len(str({name})) + {self.integer()}"
        return self.pick(
            f"[{body} for {name} in {source}{test}]",
            "{" + f"{number} for {name} in {source}{test}" + "}",
            "{" + f"{key}: {body} for {name} in {source}{test}" + "}",
            f"list({body} for {name} in {source}{test})",
        )

    FUNCTIONS = (
        "len abs bool int float str repr list tuple set frozenset sorted sum min max reversed_list any all hex oct bin"
        " chr ord bytes ascii round enumerate_list dict bytearray iter_list complex type_name callable divmod zip_list"
    ).split()

    def call(self, depth):
        name = self.random.choice(self.FUNCTIONS)
        argument = self.expression(depth)
        special = {
            "reversed_list": f"list(reversed({argument}))",
            "enumerate_list": f"list(enumerate({argument}))",
            "iter_list": f"list(iter({argument}))",
            "type_name": f"type({argument}).__name__",
            "divmod": f"divmod({argument}, {self.leaf()})",
            "zip_list": f"list(zip({argument}, {self.expression(depth)}))",
            "round": f"round({argument}, {self.random.randrange(-2, 4)})",
            # bytes(n) and bytearray(n) make n bytes: not of any number.
            "bytes": f"bytes({self.display(0)})",
            "bytearray": f"bytearray({self.display(0)})",
        }
        return special.get(name, f"{name}({argument})")

    METHODS = [
        "upper()", "lower()", "title()", "strip()", "split()", "split(',')", "splitlines()", "capitalize()", "swapcase()",
        "isdigit()", "isalpha()", "find('b')", "index('b')", "count('a')", "replace('a', 'xy')", "startswith('a')",
        "zfill(6)", "center(9, '*')", "ljust(5)", "partition(',')", "encode()", "join(['1', '2'])", "format(1, 2)",
        "expandtabs()", "casefold()", "rsplit(None, 1)", "decode()", "hex()", "append(1)", "pop()", "copy()", "index(1)",
        "count(1)", "sort()", "reverse()", "extend([1])", "insert(0, 5)", "keys()", "items()", "get(1)", "get(1, 2)",
        "setdefault(1, 2)", "update({3: 4})", "popitem()", "add(1)", "discard(1)", "union([1])", "intersection([1, 2])",
        "difference([1])", "symmetric_difference([1])", "issubset([1])", "bit_length()", "conjugate()", "is_integer()",
        "as_integer_ratio()", "to_bytes(12, 'big', signed=True)", "real", "imag", "numerator", "nope", "__class__.__name__",
        "__len__()", "__add__(1)", "__contains__(1)", "isidentifier()", "removeprefix('a')", "translate({97: None})",
    ]

    def method(self, depth):
        text = f"({self.expression(depth)}).{self.random.choice(self.METHODS)}"
        return f"list({text})" if text.endswith(("keys()", "items()")) else text

    def format(self, depth):
        spec = self.pick("", "d", "5d", "05d", ",", "+", ".2f", "10.3e", "g", "%", "x", "#x", "b", "o", "<8", "^9", ">7", "*^10", "s", "_", "c", "!r", ".3", "08.3f", "z")
        value = self.expression(depth)
        if "'" in value or '"' in value or "\\" in value or "{" in value:
            return f"format({value}, {spec!r})"
        return f'f"{{{value}{spec}}}"' if spec.startswith("!") else f'f"<{{{value}:{spec}}}>"'

    def percent(self, depth):
        return f"({self.pick('%d', '%s', '%r', '%5.2f', '%x', '%c', '%05d', '%-6s|', '%e', '%g', '%a', '%i %s')!r} % {self.expression(depth)})"

    def instance(self, depth):
        value = self.expression(depth)
        return self.pick(
            f"Base({value})", f"Derived({value}).get()", f"Derived({value}).double", f"(Base({value}) + {self.leaf()})",
            f"Derived({value}).xyz", f"Derived({value}).abc", f"(Base({value}) == Derived({value}))", f"sorted([Base(3), Base({self.leaf()})])",
            f"getattr(Base({value}), 'value', 0)", f"Derived.kind", f"isinstance(Derived({self.leaf()}), Base)",
        )

    def function(self, depth):
        value = self.expression(depth)
        return self.pick(
            f"(lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))({', '.join(self.several(0, 0, 4))})",
            f"(lambda *a, **k: (a, k))(*{self.display(0)}, x={value})",
            f"(lambda a, /, b, *, c=1: [a, b, c])({value}, b={self.leaf()})",
            f"(lambda f: f({value}))({self.pick('str', 'repr', 'abs', 'len', 'bool')})",
            f"list(map({self.pick('str', 'abs', 'int', 'bool')}, {value}))",
            f"list(filter(None, {value}))",
            f"max({value}, key=lambda each: ({self.pick('-each', 'each', 'str(each)', '0')}))",
            f"sorted({value}, key={self.pick('str', 'repr', 'None', 'abs')}, reverse={self.pick('True', 'False')})",
        )

    KINDS = [
        binary, binary, binary, shift, unary, compare, logic, condition, display, display, mapping, subscript, subscript,
        comprehension, call, call, method, method, method, format, percent, instance, function,
    ]

    # statements

    def block(self, indent, depth, loop=False):
        lines = []
        for _ in range(self.random.randint(1, 3)):
            lines += self.statement(indent, depth, loop)
        return lines

    def statement(self, indent, depth, loop):
        space = "    " * indent
        kinds = [self.assign, self.assign, self.augment, self.record]
        if depth > 0:
            kinds += [self.branch, self.loop_for, self.loop_while, self.attempt, self.choose]
        if loop:
            kinds += [self.jump]
        return [space + line for line in self.random.choice(kinds)(depth, loop)]

    def variable(self):
        return self.pick("a", "b", "c", "d")

    def assign(self, depth, loop):
        return [
            self.pick(
                lambda: f"{self.variable()} = {self.expression(2)}",
                lambda: f"{self.variable()}, {self.variable()} = {self.expression(1)}, {self.expression(1)}",
                lambda: f"{self.variable()}, *{self.variable()} = {self.display(1)}",
                lambda: f"out[{self.leaf()}] = {self.expression(1)}",
                lambda: f"del out[{self.leaf()}]",
            )()
        ]

    def augment(self, depth, loop):
        return [f"{self.variable()} {self.pick('+', '-', '//', '%', '&', '|')}= {self.leaf()}"]

    def record(self, depth, loop):
        return [self.pick(f"log.append({self.expression(2)})", f"if (n := {self.expression(1)}): log.append(n)")]

    def branch(self, depth, loop):
        lines = [f"if {self.expression(1)}:", *self.block(1, depth - 1, loop)]
        if self.chance(30):
            lines += [f"elif {self.expression(1)}:", *self.block(1, depth - 1, loop)]
        if self.chance(50):
            lines += ["else:", *self.block(1, depth - 1, loop)]
        return lines

    def loop_for(self, depth, loop):
        source = self.pick(f"range({self.random.randrange(5)})", self.display(0), f"count({self.random.randrange(4)})", self.text())
        lines = [f"for {self.variable()} in {source}:", *self.block(1, depth - 1, True)]
        return lines + (["else:", *self.block(1, 0, loop)] if self.chance(30) else [])

    def loop_while(self, depth, loop):
        counter = f"n{depth}"
        return [f"{counter} = 0", f"while {counter} < {self.random.randrange(5)}:", f"    {counter} += 1", *self.block(1, depth - 1, True)]

    def jump(self, depth, loop):
        return [f"if {self.expression(1)}: {self.pick('break', 'continue', 'return a')}"]

    def attempt(self, depth, loop):
        kind = self.pick("Exception", "(TypeError, ValueError)", "LookupError", "ArithmeticError", "TypeError")
        lines = ["try:", *self.block(1, depth - 1, loop)]
        if self.chance(70):
            lines += [f"except {kind} as error:", "    log.append(type(error).__name__)", *self.block(1, depth - 1, loop)]
            if self.chance(30):
                lines += ["else:", *self.block(1, 0, loop)]
            if self.chance(30):
                lines += ["finally:", *self.block(1, 0, False)]
        else:
            lines += ["finally:", *self.block(1, 0, False)]
        return lines

    def choose(self, depth, loop):
        lines = [f"match {self.expression(1)}:"]
        patterns = ["0 | 1", "[]", "[p]", "[p, *_]", "str()", "int(p)", "float()", "{1: p}", "(p, q)", "None", "Base(value=p)", "'abc'", "-1"]
        for _ in range(self.random.randint(1, 3)):
            guard = f" if {self.leaf()}" if self.chance(20) else ""
            lines += [f"    case {self.random.choice(patterns)}{guard}:", *self.block(2, 0, loop)]
        return lines + ["    case _:", *self.block(2, 0, loop)]

    def program(self, cases):
        lines = []
        for number in range(cases):
            if self.chance(70):
                self.names = []
                lines.append(f"case({number}, lambda: {self.expression(self.random.randint(1, 4))})")
            else:
                lines += self.function_case(number)
        return "\n".join(lines) + "\n"

    def function_case(self, number):
        self.names = ["a", "b", "c", "d"]
        head = [f"def f{number}(a={self.leaf_free()}, b={self.leaf_free()}):", "    c = d = 0", "    log, out = [], {}"]
        wrapper = self.pick("plain", "generator", "closure")
        body = self.block(1, 2)
        end = "    return log, out, a, b, c, d"
        if wrapper == "generator":
            return [*head, *body, "    yield from log", "    yield a", f"case({number}, lambda: list(f{number}()))"]
        if wrapper == "closure":
            inner = ["    def inner():", "        nonlocal a, c", "        c = a", "        a = 1", "        return b, c", "    log.append(inner())"]
            return [*head, *inner, *body, end, f"case({number}, f{number})"]
        return [*head, *body, end, f"case({number}, f{number})"]

    def leaf_free(self):
        names, self.names = self.names, []
        leaf = self.leaf()
        self.names = names
        return leaf


def source_of(seed, cases=100):
    return PRELUDE + Maker(seed).program(cases)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, help="how many programs")
    parser.add_argument("--seconds", type=float, help="or for how long (30)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"))
    parser.add_argument("--print", action="store_true")
    parser.add_argument("--write", metavar="FOLDER")
    return parser.parse_args()


def main():
    options = parse_arguments()
    if options.print:
        print(source_of(options.seed))
        return
    if options.write:
        for seed in range(options.seed, options.seed + options.count):
            pathlib.Path(options.write, f"seed_{seed:03}.py").write_text("# options: -W ignore\n" + source_of(seed))
        return
    theirs = harness.interpreter_command(options.python)
    ours = harness.interpreter_command(options.interpreter)
    version, name = harness.interpreter_version(theirs) or sys.exit(f"{options.python} cannot be run")
    if version < (3, 14):
        print(f"{name} is too old to compare random programs with: machine code is compared with the loop")
        theirs, ours = [*ours, "-X", "jit=off"], [*ours, "-X", "jit=eager"]
    deadline = time.monotonic() + (options.seconds or 30)

    def judge(seed):
        """None: no time left, "": the same, otherwise what differs."""
        if not options.count and time.monotonic() > deadline:
            return None
        source = source_of(seed)
        with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
            file.write(source)
            file.flush()
            reference = harness.run([*theirs, "-W", "ignore", file.name], timeout=30)
            if reference.status is None:
                return None
            outcome = harness.run([*ours, "-W", "ignore", file.name], timeout=60)
        return describe(reference, outcome, source)

    seeds = range(options.seed, options.seed + (options.count or 100_000))
    passed = failed = 0
    for first in range(0, len(seeds), 20):
        results = list(zip(seeds[first : first + 20], harness.side_by_side(judge, seeds[first : first + 20])))
        for seed, wrong in results:
            passed += wrong == ""
            if wrong:
                failed += 1
                if failed <= 10:
                    print(f"FAILED --seed {seed}\n{wrong}", flush=True)
        if any(wrong is None for _, wrong in results):
            break
    harness.finish(passed, failed)


def describe(reference, outcome, source):
    if outcome.status != reference.status or outcome.last_line != reference.last_line:
        return f"    {outcome.says()}: {outcome.last_line[:200]}\n    instead of {reference.says()}: {reference.last_line[:200]}"
    wrong = []
    for expected, actual in zip(reference.stdout.splitlines(), outcome.stdout.splitlines()):
        if expected != actual:
            number = expected.split(" ")[0]
            lines = [line for line in source.splitlines() if line.startswith(f"case({number},")]
            wrong.append(f"    {(lines or ['?'])[0][:600]}\n        expected {expected[:300]}\n        got      {actual[:300]}")
    if not wrong and outcome.stdout != reference.stdout:
        wrong.append("    the output has another length")
    return "\n".join(wrong[:3])


if __name__ == "__main__":
    main()
