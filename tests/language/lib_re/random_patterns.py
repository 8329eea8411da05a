# since: 3.14
# Patterns made at random, well-formed and not, and everything that can be asked about them.
import re
import warnings

warnings.simplefilter("ignore")


class Dice:
    def __init__(self, seed):
        self.state = seed * 2654435761 % (1 << 31) + 1

    def __call__(self, below):
        self.state = (self.state * 1103515245 + 12345) % (1 << 31)
        return (self.state >> 8) % below

    def pick(self, choices):
        return choices[self(len(choices))]


LETTERS = ["a", "b", "c", "A", "B", "\n", "_", "1", " ", "é", "É", "ß", "б", "Б", "k", "ſ", "\U0001d400"]
REPEATS = ["*", "+", "?", "{2}", "{1,2}", "{,2}", "{1,}"]


def character_class(dice, letters):
    items = dice.pick([["a-c", "A-C", "0-9", "_"], ["\\w", "\\d", "\\s", "\\W", "\\D", "\\S"], ["a", "1", "i", letters[-1]]])
    return "[" + dice.pick(["", "", "^"]) + "".join(dice.pick(items) for _ in range(dice(3) + 1)) + "]"


def make(dice, depth, letters):
    def inner():
        return make(dice, depth - 1, letters)

    kind = dice(20 if depth else 8)
    if kind < 4: return re.escape(dice.pick(letters))
    if kind == 4: return dice.pick([".", "\\w", "\\d", "\\s", "\\W", "\\b", "\\B", "^", "$", "\\Z"])
    if kind == 5: return character_class(dice, letters)
    if kind < 8: return dice.pick(["a", "b", "ab", "c"])
    if kind < 11: return inner() + inner()
    if kind < 14: return "(?:" + inner() + ")" + dice.pick(REPEATS) + dice.pick(["", "", "?", "+"])
    if kind < 16: return "(" + inner() + ")"
    if kind == 16: return "(?:" + inner() + "|" + inner() + ")"
    if kind == 17: return dice.pick(["(?=", "(?!", "(?<=", "(?<!", "(?>"]) + inner() + ")"
    if kind == 18: return dice.pick(["(?i:", "(?s:", "(?m:", "(?-i:"]) + inner() + ")"
    return "(" + inner() + ")" + dice.pick(["*", "+", "?", "*?"])


def everything(pattern, flags, string):
    compiled = re.compile(pattern, flags)
    for how in (compiled.search, compiled.match, compiled.fullmatch):
        found = how(string)
        yield found and (found.regs, found.lastindex)
    yield compiled.findall(string)
    yield [found.span() for found in compiled.finditer(string)]
    yield compiled.split(string)
    yield compiled.subn(string[:0], string)
    yield bool(compiled.search(string, 2, 5))


for case in range(240):
    dice = Dice(case)
    letters = LETTERS[: dice.pick([9, 12, len(LETTERS)])]
    pattern = "".join(make(dice, 3, letters) for _ in range(dice(3) + 1))
    flags = dice.pick([0, re.I, re.M, re.S, re.I | re.M, re.A])
    string = "".join(dice.pick(letters) for _ in range(dice(10)))
    try: print(case, ascii(pattern), int(flags), ascii(string), ascii(list(everything(pattern, flags, string))))
    except re.error as error: print(case, ascii(pattern), error)

PIECES = """a b - [ ] ( ) (? (?: (?P< (?P= > < = ! (?<= (?<! (?# (?( | * + ? { } {2} {1, 3 1 , \\ \\1 \\d \\x \\u \\N # ^ $ .
i x L (?i) (?x) (?i: (?- : é n (?P<n>a) (a) && -- \\8 \\777 (?> ++ \\Q \\Z""".split()
TEMPLATES = ["a", "\\", "\\1", "\\g<", "1", "n", ">", "\\g", "\\0", "7", "\\n", "\\q", "\\.", "é", "\\g<n>", "\\400"]

for case in range(300):
    dice = Dice(case + 1000)
    pattern = "".join(dice.pick(PIECES) for _ in range(dice(6) + 1))
    template = "".join(dice.pick(TEMPLATES) for _ in range(dice(4) + 1))
    for what in (lambda: re.compile(pattern).groups, lambda: re.sub("(?P<n>a)(b)?", template, "xabax")):
        try: print(case, ascii(pattern), ascii(template), ascii(what()))
        except re.error as error: print(case, ascii(str(error)), error.pos, error.colno)
        except (OverflowError, IndexError) as error: print(case, type(error).__name__, error)
