"""How tokenize takes a program apart.

Lines are read one by one. What a line holds is found by one pattern, _NEXT, whose groups tell the kinds of tokens apart;
texts that go on in other lines, f-strings and indentation have their own functions in Scanner.
"""

import re
from token import (COMMENT, DEDENT, ENDMARKER, EXACT_TOKEN_TYPES, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, NAME,
                   NEWLINE, NL, NUMBER, OP, STRING, TSTRING_END, TSTRING_MIDDLE, TSTRING_START)

_NUMBER = (r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
           r"|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
           r"|[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?")
_SIGN = "|".join(map(re.escape, sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)))
_BODY = {"'": r"[^\n'\\]*(?:\\[^\n\r][^\n'\\]*)*", '"': r'[^\n"\\]*(?:\\[^\n\r][^\n"\\]*)*'}

# The groups of _NEXT, in their order.
_WORD, _NUM, _TEXT, _FORMATTED, _LONG, _PUNCTUATION, _REMARK, _END, _JOIN = range(1, 10)
_NEXT = re.compile(
    r"[ \f\t]*(?:"
    r"([A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*+(?!['\"]))"
    rf"|({_NUMBER})"
    rf"""|((?:[rR][bB]?|[bB][rR]?|[uU])?(?!'''|\"\"\")(?:'{_BODY["'"]}'|"{_BODY['"']}"))"""
    r"""|((?:[fFtT][rR]?|[rR][fFtT])(?:'''|\"\"\"|'|"))"""
    r"""|((?:[rR][bB]?|[bB][rR]?|[uU])?(?:'''|\"\"\"|'|"))"""
    rf"|({_SIGN})"
    r"|(#[^\r\n]*)"
    r"|(\r?\n|\r|\Z)"
    r"|(\\)"
    r"|([A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*))"
)
_BLANKS = re.compile(r"[ \t\f]*")
_LONG_END = {quote * 3: re.compile(rf"[^\\{quote}]*(?:(?:\\.|{quote}(?!{quote * 2}))[^\\{quote}]*)*{quote * 3}", re.S)
             for quote in "'\""}
_SHORT_END = {quote: re.compile(rf"[^\\\r\n{quote}]*(?:\\(?:\r\n|.)[^\\\r\n{quote}]*)*", re.S) for quote in "'\""}
_FORMATTED_STOP = re.compile(r"[{}'\"\\\n\r]")
_NAMED_CHARACTER = re.compile(r"\\N\{[^}'\"\n]*\}")


class TokenError(Exception):
    """Raised for what is no token: (message, (line, column))."""

    __module__ = "tokenize"


class _Formatted:
    """An f-string or t-string that is being read."""

    def __init__(self, prefix, quote, place):
        self.quote = quote
        self.raw = "r" in prefix
        self.letter = "t" if "t" in prefix else "f"
        self.kinds = (TSTRING_MIDDLE, TSTRING_END) if self.letter == "t" else (FSTRING_MIDDLE, FSTRING_END)
        self.place = place
        # How many brackets were open inside of each field, and whether it has come to its format.
        self.fields = []
        self.formats = []

    @property
    def in_text(self):
        """Whether what comes next is text: not the expression of a field."""
        return not self.fields or self.formats[-1]


class Scanner:
    """The tokens of the lines that readline returns, as make((kind, text, start, end, line))."""

    def __init__(self, readline, make):
        self.readline = readline
        self.make = make
        self.line = ""
        self.number = 0
        self.depth = 0
        self.columns = [0]
        self.other_columns = [0]
        self.strings = []
        self.span = 0
        self.unended = False
        self.joined = False  # by a backslash: the line that comes next with the one before
        self.kept_column = None  # of a joined line that has nothing but its indentation

    def next_line(self):
        try:
            line = self.readline()
        except StopIteration:
            line = ""
        self.number += 1
        # How much was read since what goes on over several lines began.
        self.span = self.span + len(line) if self.strings or self.joined else len(line)
        if "\0" in line:
            raise TokenError("source code cannot contain null bytes", (self.number, 0))
        if line:
            self.unended = line[-1] != "\n"
        self.line = line
        return line

    def tokens(self):
        while line := self.next_line():
            at = 0
            if self.strings and self.strings[-1].in_text:
                at = yield from self.formatted_text(0)
                line = self.line
            elif not self.depth and (not self.joined or self.kept_column is not None):
                at, found = self.indentation(line)
                if found:
                    yield from found
                if at == len(line) and at:
                    # Nothing but blanks, and no end of line.
                    yield self.make((NL, "", (self.number, at), (self.number, at + 1), line))
                    self.joined = False
                    continue
            self.joined = yield from self.rest_of_line(at)
        yield from self.end()

    def end(self):
        last = self.number - 1
        if self.strings and self.strings[-1].in_text:
            self.unfinished(self.strings[-1])
        if self.joined or self.depth:
            whole = self.strings or self.joined and self.kept_column is None
            raise TokenError("unexpected EOF in multi-line statement", (last, self.span + self.unended if whole else 0))
        place = (self.number, 0)
        for _ in self.columns[1:]:
            yield self.make((DEDENT, "", place, place, ""))
        yield self.make((ENDMARKER, "", place, place, ""))

    # ---- lines ----

    def indentation(self, line):
        """(where the line begins, the tokens that its indentation makes)."""
        at = _BLANKS.match(line).end()
        column = other = 0
        if line.startswith(("\t", "\f"), 0) or "\t" in line[:at] or "\f" in line[:at]:
            for char in line[:at]:
                if char == "\f":
                    column = other = 0
                else:
                    column = column // 8 * 8 + 8 if char == "\t" else column + 1
                    other += 1
        else:
            column = other = at
        kept, self.kept_column = self.kept_column, None
        if kept:
            column = other = kept
        char = line[at:at + 1]
        if char in ("#", "\n", "\r", "\\", ""):
            if char == "\\":
                self.kept_column = column
            return at, None
        columns, others = self.columns, self.other_columns
        if column == columns[-1]:
            if other != others[-1]:
                self.bad_tabs(line)
            return at, None
        number = self.number
        if column > columns[-1]:
            if other <= others[-1]:
                self.bad_tabs(line)
            columns.append(column)
            others.append(other)
            return at, [self.make((INDENT, line[:at], (number, 0), (number, at), line))]
        found = []
        while column < columns[-1]:
            columns.pop()
            others.pop()
            found.append(self.make((DEDENT, "", (number, at), (number, at), line)))
        if column != columns[-1]:
            self.bad_indentation(IndentationError, "unindent does not match any outer indentation level", line)
        if other != others[-1]:
            self.bad_tabs(line)
        return at, found

    def bad_tabs(self, line):
        self.bad_indentation(TabError, "inconsistent use of tabs and spaces in indentation", line)

    def bad_indentation(self, kind, message, line):
        text = line.rstrip("\r\n")
        raise kind(message, ("<string>", self.number, len(text) + 1, text, None, None))

    def rest_of_line(self, at):
        """The tokens from column at on; returns whether the next line is joined."""
        line, number, make = self.line, self.number, self.make
        match = _NEXT.match
        blank = True
        while True:
            found = match(line, at)
            if found is None:
                at = self.odd_character(_BLANKS.match(line, at).end())
                yield make((OP, line[at - 1], (number, at - 1), (number, at), line))
                blank = False
                continue
            kind = found.lastindex
            start, at = found.span(kind)
            if kind == _WORD or kind == 10:
                yield make((NAME, found[kind], (number, start), (number, at), line))
            elif kind == _PUNCTUATION:
                text = found[kind]
                if text in "([{":
                    self.depth += 1
                elif text in ")]}" or text[0] in ":!":
                    if self.strings and self.strings[-1].fields:
                        if self.field_ends(text):
                            text = text[0]
                            at = start + 1
                            yield make((OP, text, (number, start), (number, at), line))
                            at = yield from self.formatted_text(at)
                            line, number = self.line, self.number
                            blank = False
                            continue
                    if text in ")]}" and self.depth:
                        self.depth -= 1
                yield make((OP, text, (number, start), (number, at), line))
            elif kind == _NUM:
                self.check_number(found[kind], at)
                yield make((NUMBER, found[kind], (number, start), (number, at), line))
            elif kind == _TEXT:
                yield make((STRING, found[kind], (number, start), (number, at), line))
            elif kind == _END:
                if at > start or line[at - 1:at] not in ("\n", "\r"):
                    wide = at if at > start else at + 1
                    if line[start:at] == "\r":
                        wide += 1
                    yield make((NL if blank or self.depth else NEWLINE, line[start:at],
                                (number, start), (number, wide), line))
                return False
            elif kind == _REMARK:
                yield make((COMMENT, found[kind], (number, start), (number, at), line))
                continue
            elif kind == _JOIN:
                if line[at:] not in ("\n", "\r\n", "\r"):
                    if at == len(line):
                        return True
                    raise TokenError("unexpected character after line continuation character", (number, len(line)))
                return True
            elif kind == _LONG:
                at = yield from self.long_text(found[kind], start, at)
                line, number = self.line, self.number
            else:
                prefix = found[kind].rstrip("'\"")
                string = _Formatted(prefix.lower(), found[kind][len(prefix):], (number, start))
                self.strings.append(string)
                yield make((TSTRING_START if string.letter == "t" else FSTRING_START, found[kind],
                            (number, start), (number, at), line))
                at = yield from self.formatted_text(at)
                line, number = self.line, self.number
            blank = False

    # ---- texts ----

    def long_text(self, opening, start, at):
        """A text that may go on in other lines; returns where it ends in its last one."""
        first, lines = self.number, []
        quote = opening.lstrip("rRbBuU")
        ending = _LONG_END.get(quote) or _SHORT_END[quote]
        while True:
            line = self.line
            lines.append(line)
            found = ending.match(line, at)
            if found is not None:
                at = found.end()
                if len(quote) == 3:
                    break
                if line.startswith(quote, at):
                    at += 1
                    break
                if at < len(line) or line[-1:] not in "\r\n":
                    self.unfinished_text(quote, first, start)
            if not self.next_line():
                if len(quote) == 3:
                    raise TokenError("EOF in multi-line string", (first, start + 1))
                self.number -= 1
                self.unfinished_text(quote, first, start)
            at = 0
        whole = "".join(lines)
        text = whole[start:len(whole) - len(line) + at]
        yield self.make((STRING, text, (first, start), (self.number, at), whole))
        return at

    def unfinished_text(self, quote, first, start):
        string = self.strings[-1] if self.strings else None
        if string is not None and string.quote == quote:
            raise TokenError(f"{string.letter}-string: expecting '}}'", (first, start + 1))
        raise TokenError(f"unterminated string literal (detected at line {self.number})", (first, start + 1))

    def formatted_text(self, at):
        """The text of an f-string up to its next field, or its end; returns where."""
        string = self.strings[-1]
        middle, closing = string.kinds
        quote = string.quote
        in_format = bool(string.fields)
        begin, parts, lines = (self.number, at), [], [self.line]
        part = at

        def piece(end, extra=""):
            text = "".join(parts) + self.line[part:end] + extra
            return self.make((middle, text, begin, (self.number, end + len(extra)), "".join(lines)))

        while True:
            line = self.line
            found = _FORMATTED_STOP.search(line, at)
            if found is None or found[0] in "\r\n":
                if len(quote) == 1 and in_format and found:
                    raise TokenError(f"{string.letter}-string: newlines are not allowed in format specifiers "
                                     f"for single quoted {string.letter}-strings", (self.number, found.start() + 1))
                if len(quote) == 1 or found is None:
                    self.unfinished(string)
                parts.append(line[part:])
                if not self.next_line():
                    self.unfinished(string)
                lines.append(self.line)
                at = part = 0
                continue
            at = found.start()
            char = found[0]
            if char == "\\":
                named = None if string.raw else _NAMED_CHARACTER.match(line, at)
                if named:
                    at = named.end()
                    yield piece(at)
                    begin, parts, lines, part = (self.number, at), [], [line], at
                elif line[at + 1:at + 2] in ("{", "}"):
                    at += 1
                elif line[at + 1:at + 3] == "\r\n":
                    at = self.joined_text(string, parts, line[part:], lines)
                    part = 0
                elif line[at + 1:at + 2] in ("\n", "\r", ""):
                    at = self.joined_text(string, parts, line[part:], lines)
                    part = 0
                else:
                    at += 2
            elif char in "'\"":
                if not line.startswith(quote, at):
                    at += 1
                    continue
                if parts or at > part:
                    yield piece(at)
                self.strings.pop()
                at += len(quote)
                yield self.make((closing, quote, (self.number, at - len(quote)), (self.number, at), line))
                return at
            elif not in_format and line.startswith(char * 2, at):
                yield piece(at, char)
                at += 2
                begin, parts, lines, part = (self.number, at), [], [line], at
            elif char == "{":
                if parts or at > part:
                    yield piece(at)
                self.depth += 1
                string.fields.append(self.depth)
                string.formats.append(False)
                yield self.make((OP, "{", (self.number, at), (self.number, at + 1), line))
                return at + 1
            else:
                yield piece(at)
                if not in_format:
                    raise TokenError(f"{string.letter}-string: single '}}' is not allowed", (self.number, at + 1))
                string.fields.pop()
                string.formats.pop()
                self.depth -= 1
                yield self.make((OP, "}", (self.number, at), (self.number, at + 1), line))
                at += 1
                in_format = bool(string.fields)
                if not string.in_text:
                    return at
                begin, parts, lines, part = (self.number, at), [], [line], at

    def joined_text(self, string, parts, text, lines):
        """Goes on in the next line, behind a backslash at the end of one."""
        parts.append(text)
        if not self.next_line():
            self.unfinished(string)
        lines.append(self.line)
        return 0

    def unfinished(self, string):
        number, column = string.place
        what = "triple-quoted " if len(string.quote) == 3 else ""
        detected = self.number if self.line else self.number - 1
        raise TokenError(f"unterminated {what}{string.letter}-string literal (detected at line {detected})",
                         (number, column + 1))

    def field_ends(self, text):
        """Whether a bracket or colon ends a field's expression; the field then is at its format, or closed."""
        string = self.strings[-1]
        if string.formats[-1] or self.depth != string.fields[-1]:
            return False
        if text == "}":
            string.fields.pop()
            string.formats.pop()
            self.depth -= 1
            return True
        if text[0] == ":":
            string.formats[-1] = True
            return True
        return False

    # ---- mistakes ----

    def check_number(self, text, at):
        """Whether what follows a number could be meant as a part of it."""
        char = self.line[at:at + 1]
        if not (char == "_" or char.isalnum()):
            return
        base = {"0x": "hexadecimal", "0o": "octal", "0b": "binary"}.get((text + char if text == "0" else text)[:2].lower())
        after = self.line[at + 1:at + 2]
        if base and text == "0" and after.isdigit():
            self.bad_number(f"invalid digit {after!r} in {base} literal", at + 1)
        if base and (text == "0" or char == "_"):
            self.bad_number(f"invalid {base} literal", at)
        if base and char.isdigit():
            self.bad_number(f"invalid digit {char!r} in {base} literal", at)
        if char in "eE" and after and after in "+-":
            self.bad_number("invalid decimal literal", at + 1)
        if char == "_":
            self.bad_number("invalid decimal literal", at)

    def bad_number(self, message, at):
        raise TokenError(message, (self.number, at + 1))

    def odd_character(self, at):
        """The column behind a character that no token begins with."""
        char = self.line[at]
        if char.isprintable():
            return at + 1
        raise TokenError(f"invalid non-printable character U+{ord(char):04X}", (self.number, at + 1))
