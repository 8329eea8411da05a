"""Reading TOML: load() from a binary file, loads() from a text."""

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ("loads", "load", "TOMLDecodeError")


_missing = object()


class TOMLDecodeError(ValueError):
    """Raised for a text that is no TOML.

    msg: what is wrong; doc: the text; pos: where; lineno, colno: the same as line and column.
    """

    def __init__(self, msg=_missing, doc=_missing, pos=_missing, *args):
        if args or not (isinstance(msg, str) and isinstance(doc, str) and isinstance(pos, int)):
            import warnings

            warnings.warn("Free-form arguments for TOMLDecodeError are deprecated. Please set 'msg' (str), 'doc' (str) and "
                          "'pos' (int) arguments only.", DeprecationWarning, stacklevel=2)
            given = [value for value in (msg, doc, pos) if value is not _missing]
            super().__init__(*given, *args)
            return
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        place = "end of document" if pos >= len(doc) else f"line {self.lineno}, column {self.colno}"
        super().__init__(f"{msg} (at {place})")


def load(fp, /, *, parse_float=float):
    """The dict that a file opened in binary mode holds."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The dict that a text holds; parse_float(text) makes its floats."""
    try:
        text = s.replace("\r\n", "\n")
    except (AttributeError, TypeError):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Reader(text, parse_float).document()


_BLANKS = re.compile(r"[ \t]*")
_GAPS = re.compile(r"[ \t\n]*")
_COMMENT = re.compile(r"(?:#[^\n]*)?")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SIMPLE_PAIR = re.compile(r"([A-Za-z0-9_-]+)[ \t]*=[ \t]*")
# What ends a statement in the usual way: blanks, perhaps a comment, a line break, empty lines.
_LINE_END = re.compile(r"[ \t]*(?:#[^\n\x00-\x08\x0b-\x1f\x7f]*)?\n[ \t\n]*")
_PLAIN_TEXT = re.compile(r'(?!""")"([^"\\\x00-\x08\n-\x1f\x7f]*)"')
_RAW_TEXT = re.compile(r"'([^'\x00-\x08\n-\x1f\x7f]*)'")
_ILLEGAL = re.compile(r"[\x00-\x08\n-\x1f\x7f]")
_ILLEGAL_LONG = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_STOP = re.compile(r'["\\\x00-\x08\n-\x1f\x7f]')
_STOP_LONG = re.compile(r'"""|[\\\x00-\x08\x0b-\x1f\x7f]')
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_MOST_PARTS = 1000  # of a key
_HEX = {"u": re.compile(r"[0-9A-Fa-f]{4}"), "U": re.compile(r"[0-9A-Fa-f]{8}")}
_CLOCK = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_TIME = re.compile(_CLOCK)
_DATE = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                   rf"(?:[Tt ]{_CLOCK}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_NUMBER = re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                     r"|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_ODD_FLOAT = re.compile(r"[+-]?(?:inf|nan)")


class _Mark:
    """What may not be done any more with the table at one key: declared again, or (frozen) changed at all."""

    __slots__ = ("declared", "frozen", "inner")

    def __init__(self):
        self.declared = self.frozen = False
        self.inner = {}

    def below(self, key):
        """The mark of a key, made if there is none."""
        mark = self
        for part in key:
            inner = mark.inner.get(part)
            if inner is None:
                inner = mark.inner[part] = _Mark()
            mark = inner
        return mark

    def is_frozen(self, key):
        """Whether the table at a key, or one on the way there, is frozen."""
        mark = self
        for part in key:
            mark = mark.inner.get(part)
            if mark is None:
                return False
            if mark.frozen:
                return True
        return False

    def is_declared(self, key):
        mark = self
        for part in key:
            mark = mark.inner.get(part)
            if mark is None:
                return False
        return mark.declared


def _table(table, key, through_lists=True):
    """The table at a key, made if there is none; KeyError if something else is there."""
    for part in key:
        if part in table:
            table = table[part]
            if through_lists and isinstance(table, list):
                table = table[-1]
            if not isinstance(table, dict):
                raise KeyError(part)
        else:
            inner = table[part] = {}
            table = inner
    return table


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.root = {}
        self.marks = _Mark()
        self.header = ()
        self.table = self.root  # the table of the last header
        self.mark = self.marks
        self.pending = []       # marks of dotted keys: declared, as soon as the next header comes
        self.parse_float = parse_float if parse_float is float else self.checked_float(parse_float)

    def checked_float(self, parse_float):
        def parse(text):
            value = parse_float(text)
            if isinstance(value, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return value
        return parse

    def fail(self, message, at):
        raise TOMLDecodeError(message, self.text, at)

    def document(self):
        text = self.text
        length = len(text)
        at = _GAPS.match(text).end()
        while at < length:
            pair = _SIMPLE_PAIR.match(text, at)
            if pair:
                key = pair[1]
                at, value = self.value(pair.end())
                if key in self.table:
                    self.fail("Cannot overwrite a value", at)
                if type(value) is dict or type(value) is list:
                    self.mark.below((key,)).frozen = True
                self.table[key] = value
            else:
                char = text[at]
                if char in "\"'" or _BARE.match(text, at):
                    at = self.pair(at)
                elif char == "[":
                    at = self.array_header(at + 2) if text.startswith("[", at + 1) else self.table_header(at + 1)
                elif char != "#":
                    self.fail("Invalid statement", at)
            end = _LINE_END.match(text, at)
            at = end.end() if end else self.odd_end(at)
        return self.root

    def odd_end(self, at):
        """Behind a statement that no line break follows: the end of the text, or a mistake."""
        at = self.comment(_BLANKS.match(self.text, at).end())
        if at < len(self.text) and self.text[at] != "\n":
            self.fail("Expected newline or end of document after a statement", at)
        return _GAPS.match(self.text, at).end()

    def comment(self, at):
        text = self.text
        if not text.startswith("#", at):
            return at
        end = _COMMENT.match(text, at).end()
        bad = _ILLEGAL.search(text, at, end)
        if bad:
            self.fail(f"Found invalid character {bad[0]!r}", bad.start())
        return end

    # ---- statements ----

    def table_header(self, at):
        at, key = self.key(_BLANKS.match(self.text, at).end())
        self.declare_pending()
        if self.marks.is_frozen(key) or self.marks.is_declared(key):
            self.fail(f"Cannot declare {key} twice", at)
        self.mark = self.marks.below(key)
        self.mark.declared = True
        try:
            self.table = _table(self.root, key)
        except KeyError:
            self.fail("Cannot overwrite a value", at)
        if not self.text.startswith("]", at):
            self.fail("Expected ']' at the end of a table declaration", at)
        self.header = key
        return at + 1

    def array_header(self, at):
        at, key = self.key(_BLANKS.match(self.text, at).end())
        self.declare_pending()
        if self.marks.is_frozen(key):
            self.fail(f"Cannot mutate immutable namespace {key}", at)
        # The tables below belong to the element before: they may be declared again.
        mark = self.mark = self.marks.below(key)
        mark.inner.clear()
        mark.declared = True
        self.table = {}
        try:
            tables = _table(self.root, key[:-1]).setdefault(key[-1], [])
            if not isinstance(tables, list):
                raise KeyError
        except KeyError:
            self.fail("Cannot overwrite a value", at)
        tables.append(self.table)
        if not self.text.startswith("]]", at):
            self.fail("Expected ']]' at the end of an array declaration", at)
        self.header = key
        return at + 2

    def declare_pending(self):
        for mark in self.pending:
            mark.declared = True
        self.pending.clear()

    def pair(self, at):
        """A key with several parts, or in quotes, and its value."""
        at, key, value = self.key_and_value(at)
        parent = key[:-1]
        for n in range(1, len(key)):
            if self.mark.is_declared(key[:n]):
                self.fail(f"Cannot redefine namespace {self.header + key[:n]}", at)
            self.pending.append(self.mark.below(key[:n]))
        if self.mark.is_frozen(parent):
            self.fail(f"Cannot mutate immutable namespace {self.header + parent}", at)
        try:
            table = _table(self.table, parent)
        except KeyError:
            self.fail("Cannot overwrite a value", at)
        if key[-1] in table:
            self.fail("Cannot overwrite a value", at)
        if isinstance(value, (dict, list)):
            self.mark.below(key).frozen = True
        table[key[-1]] = value
        return at

    def key_and_value(self, at):
        at, key = self.key(at)
        if not self.text.startswith("=", at):
            self.fail("Expected '=' after a key in a key/value pair", at)
        at, value = self.value(_BLANKS.match(self.text, at + 1).end())
        return at, key, value

    def key(self, at):
        """(behind the key and blanks, the parts of the key)."""
        text, parts = self.text, []
        while True:
            bare = _BARE.match(text, at)
            if bare:
                at = bare.end()
                parts.append(bare[0])
            elif text.startswith("'", at):
                at, part = self.raw_text(at + 1)
                parts.append(part)
            elif text.startswith('"', at):
                at, part = self.basic_text(at + 1, _STOP)
                parts.append(part)
            else:
                self.fail("Invalid initial character for a key part", at)
            at = _BLANKS.match(text, at).end()
            if not text.startswith(".", at):
                return at, tuple(parts)
            if len(parts) >= _MOST_PARTS:
                raise RecursionError(f"TOML key has more than the allowed {_MOST_PARTS} parts")
            at = _BLANKS.match(text, at + 1).end()

    # ---- values ----

    def value(self, at):
        """(behind a value, the value)."""
        text = self.text
        char = text[at:at + 1]
        if char == '"':
            found = _PLAIN_TEXT.match(text, at)
            if found:
                return found.end(), found[1]
            if text.startswith('"""', at):
                return self.long_text(at + 3, '"')
            return self.basic_text(at + 1, _STOP)
        if char == "'":
            if text.startswith("'''", at):
                return self.long_text(at + 3, "'")
            return self.raw_text(at + 1)
        if char == "[":
            return self.array(at + 1)
        if char == "{":
            return self.inline_table(at + 1)
        if char == "t" and text.startswith("true", at):
            return at + 4, True
        if char == "f" and text.startswith("false", at):
            return at + 5, False
        found = _DATE.match(text, at)
        if found:
            try:
                return found.end(), self.date(found)
            except ValueError as error:
                raise TOMLDecodeError("Invalid date or datetime", text, at) from error
        found = _TIME.match(text, at)
        if found:
            return found.end(), time(*self.clock(found.groups()))
        found = _NUMBER.match(text, at)
        if found:
            if found[1]:
                return found.end(), self.parse_float(found[0])
            return found.end(), int(found[0], 0)
        found = _ODD_FLOAT.match(text, at)
        if found:
            return found.end(), self.parse_float(found[0])
        self.fail("Invalid value", at)

    def clock(self, groups):
        hour, minute, second, micro = groups
        return int(hour), int(minute), int(second), int(micro.ljust(6, "0")) if micro else 0

    def date(self, found):
        year, month, day = map(int, found.group(1, 2, 3))
        if found[4] is None:
            return date(year, month, day)
        zone = None
        if found[8]:
            zone = timezone.utc
        elif found[9]:
            offset = timedelta(hours=int(found[10]), minutes=int(found[11]))
            zone = timezone(-offset if found[9] == "-" else offset)
        return datetime(year, month, day, *self.clock(found.group(4, 5, 6, 7)), tzinfo=zone)

    def gaps(self, at):
        """Behind blanks, line breaks and comments."""
        text = self.text
        while True:
            at = _GAPS.match(text, at).end()
            if not text.startswith("#", at):
                return at
            at = self.comment(at)

    def array(self, at):
        text, values = self.text, []
        at = self.gaps(at)
        while not text.startswith("]", at):
            at, value = self.value(at)
            values.append(value)
            at = self.gaps(at)
            if text.startswith(",", at):
                at = self.gaps(at + 1)
            elif not text.startswith("]", at):
                self.fail("Unclosed array", at)
        return at + 1, values

    def inline_table(self, at):
        text, table, marks = self.text, {}, _Mark()
        at = _BLANKS.match(text, at).end()
        if text.startswith("}", at):
            return at + 1, table
        while True:
            at, key, value = self.key_and_value(at)
            if marks.is_frozen(key):
                self.fail(f"Cannot mutate immutable namespace {key}", at)
            try:
                inner = _table(table, key[:-1], False)
            except KeyError:
                self.fail("Cannot overwrite a value", at)
            if key[-1] in inner:
                self.fail(f"Duplicate inline table key {key[-1]!r}", at)
            inner[key[-1]] = value
            at = _BLANKS.match(text, at).end()
            if text.startswith("}", at):
                return at + 1, table
            if not text.startswith(",", at):
                self.fail("Unclosed inline table", at)
            if isinstance(value, (dict, list)):
                marks.below(key).frozen = True
            at = _BLANKS.match(text, at + 1).end()

    # ---- texts ----

    def raw_text(self, at):
        """(behind, what stands in) single quotes."""
        found = _RAW_TEXT.match(self.text, at - 1)
        if found:
            return found.end(), found[1]
        end = self.closing(at, "'", _ILLEGAL)
        return end + 1, self.text[at:end]

    def closing(self, at, quote, illegal):
        text = self.text
        end = text.find(quote, at)
        if end < 0:
            self.fail(f"Expected {quote!r}", len(text))
        bad = illegal.search(text, at, end)
        if bad:
            self.fail(f"Found invalid character {bad[0]!r}", bad.start())
        return end

    def long_text(self, at, quote):
        """(behind, what stands in) three quotes."""
        text = self.text
        if text.startswith("\n", at):
            at += 1
        if quote == "'":
            end = self.closing(at, "'''", _ILLEGAL_LONG)
            value = text[at:end]
            at = end + 3
        else:
            at, value = self.basic_text(at, _STOP_LONG)
        # Up to two more quotes belong to the text.
        for _ in range(2):
            if text.startswith(quote, at):
                value += quote
                at += 1
        return at, value

    def basic_text(self, at, stop):
        """(behind, what stands in) double quotes, or three of them if stop is _STOP_LONG."""
        text, parts = self.text, []
        while True:
            found = stop.search(text, at)
            if not found:
                self.fail("Unterminated string", len(text))
            parts.append(text[at:found.start()])
            char = found[0]
            at = found.end()
            if char[0] == '"':
                return at, "".join(parts)
            if char != "\\":
                self.fail(f"Illegal character {char!r}", at - 1)
            at, part = self.escape(at, stop is _STOP_LONG)
            parts.append(part)

    def escape(self, at, long):
        text = self.text
        char = text[at:at + 1]
        if char in _ESCAPES and char:
            return at + 1, _ESCAPES[char]
        if char in _HEX:
            found = _HEX[char].match(text, at + 1)
            if not found:
                self.fail("Invalid hex value", at + 1)
            code = int(found[0], 16)
            if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
                self.fail("Escaped character is not a Unicode scalar value", found.end())
            return found.end(), chr(code)
        if long and char and char in " \t\n":
            if char != "\n":
                at = _BLANKS.match(text, at).end()
                if at >= len(text):
                    return at, ""
                if text[at] != "\n":
                    self.fail("Unescaped '\\' in a string", at)
            return _GAPS.match(text, at).end(), ""
        self.fail("Unescaped '\\' in a string", at + 1)
