"""Python programs as tokens: tokenize() for bytes, generate_tokens() for text; untokenize() is the way back."""

import codecs
import re
import token as _token
from builtins import open as _builtin_open
from collections import namedtuple
from io import TextIOWrapper
from _tokenize_scan import Scanner, TokenError
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = [*_token.__all__, "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

cookie_re = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
_cookie = re.compile(cookie_re.pattern.encode(), re.ASCII)
_LATIN = ("latin-1", "iso-8859-1", "iso-latin-1")
blank_re = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token: kind, text, (line, column) where it starts and ends, the line or lines it stands in."""

    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"

    @property
    def exact_type(self):
        """The kind of just this operator, where type is only OP."""
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


def generate_tokens(readline):
    """The TokenInfos of a program; readline() returns its lines as str, and '' at its end."""
    return Scanner(readline, TokenInfo._make).tokens()


def tokenize(readline):
    """The TokenInfos of a program; readline() returns its lines as bytes. The first one tells the encoding."""
    encoding, first = detect_encoding(readline)
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    waiting = iter(first)

    def lines():
        for line in waiting:
            return line.decode(encoding)
        try:
            return readline().decode(encoding)
        except StopIteration:
            return ""

    yield from Scanner(lines, TokenInfo._make).tokens()


def detect_encoding(readline):
    """(the encoding that a program names or has, the lines read to find out)."""
    filename = getattr(getattr(readline, "__self__", None), "name", None)
    lines = []
    default = "utf-8"
    encoding = None
    for _ in range(2):
        try:
            line = readline()
        except StopIteration:
            line = b""
        if not lines and line.startswith(codecs.BOM_UTF8):
            line = line[3:]
            default = "utf-8-sig"
        if not line:
            break
        lines.append(line)
        encoding = _named_encoding(line, filename, default == "utf-8-sig")
        if encoding or not blank_re.match(line):
            break
    _check_lines(lines, encoding or default, filename)
    return encoding or default, lines


def _error(message, filename, rest=""):
    return SyntaxError(f"{message}{'' if filename is None else f' for {filename!r}'}{rest}")


def _check_lines(lines, encoding, filename):
    for line in lines:
        if b"\0" in line:
            raise SyntaxError("source code cannot contain null bytes")
        try:
            line.decode(encoding)
        except UnicodeDecodeError:
            raise _error("invalid or missing encoding declaration", filename) from None


def _named_encoding(line, filename, marked):
    """The encoding that a comment names, or None; SyntaxError if it cannot be."""
    found = _cookie.match(line)
    if not found:
        return None
    name = found[1].decode()
    short = name[:12].lower().replace("_", "-")
    if short == "utf-8" or short.startswith("utf-8-"):
        name = "utf-8"
    elif short in _LATIN or short.startswith(tuple([latin + "-" for latin in _LATIN])):
        name = "iso-8859-1"
    try:
        codecs.lookup(name)
    except LookupError:
        raise _error("unknown encoding", filename, f": {name}") from None
    if marked:
        if name != "utf-8":
            raise _error("encoding problem", filename, ": utf-8")
        return "utf-8-sig"
    return name


def open(filename):
    """A program's file as text, in the encoding that it names."""
    file = _builtin_open(filename, "rb")
    try:
        encoding, _ = detect_encoding(file.readline)
        file.seek(0)
        text = TextIOWrapper(file, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        file.close()
        raise


# ---- the way back --------------------------------------------------------------------------------------------

_MIDDLES = (FSTRING_MIDDLE, TSTRING_MIDDLE)
_STARTS = (FSTRING_START, TSTRING_START)
_ENDS = (FSTRING_END, TSTRING_END)
_LINE_ENDS = (NEWLINE, NL)


class Untokenizer:
    """Puts tokens together to text."""

    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.prev_type = None
        self.prev_line = ""
        self.encoding = None

    def add_whitespace(self, start):
        """Blanks, or joined lines, from the last token to this place."""
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f"start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})")
        if row > self.prev_row:
            newline = "\r\n" if self.prev_line.endswith("\r\n") else "\n"
            line = self.prev_line.rstrip("\\\r\n")
            blanks = line[len(line.rstrip()):]
            self.tokens.append(blanks + f"\\{newline}" * (row - self.prev_row))
            self.prev_col = 0
        if column > self.prev_col:
            self.tokens.append(" " * (column - self.prev_col))

    def escape_brackets(self, token):
        """The text of an f-string with its brackets doubled, but for those of named characters."""
        out = []
        named = False
        for at, char in enumerate(token):
            if char in "{}":
                if char == "{" and re.search(r"(?<!\\)(?:\\\\)*\\N$", token[:at]):
                    named = True
                elif named:
                    named = False
                else:
                    out.append(char)
            out.append(char)
        return "".join(out)

    def untokenize(self, iterable):
        rest = iter(iterable)
        indents, begins = [], False
        for item in rest:
            if len(item) == 2:
                self.compat(item, rest)
                break
            kind, text, start, end, line = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in _LINE_ENDS:
                begins = True
            elif begins and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                begins = False
            elif kind in _MIDDLES and ("{" in text or "}" in text):
                escaped = self.escape_brackets(text)
                last = escaped.rpartition("\n")[2]
                end = end[0], end[1] + last.count("{{") + last.count("}}")
                text = escaped
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in _LINE_ENDS:
                self.prev_row += 1
                self.prev_col = 0
            self.prev_type, self.prev_line = kind, line
        return "".join(self.tokens)

    def compat(self, token, iterable):
        """Tokens of which only kind and text are known: a blank stands behind what may need one."""
        indents = []
        begins = token[0] in _LINE_ENDS
        after_text = in_string = False
        for kind, text in (item[:2] for item in [token, *iterable]):
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += " "
            if after_text and kind in (STRING, FSTRING_START):
                text = " " + text
            after_text = kind in (STRING, FSTRING_END)
            if kind in _STARTS:
                in_string = True
            elif kind in _ENDS:
                in_string = False
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in _LINE_ENDS:
                begins = True
            elif begins and indents:
                self.tokens.append(indents[-1])
                begins = False
            elif kind in _MIDDLES:
                text = self.escape_brackets(text)
            if in_string and kind == OP and text in "{}" and self.tokens and self.tokens[-1] == text:
                text = " " + text
            self.tokens.append(text)
            self.prev_type = kind


def untokenize(iterable):
    """The text that has these tokens; bytes if the first one tells an encoding.

    With whole tokens it is what they were made of, but for blanks at the ends of lines; with (kind, text) only, one
    that has the same tokens.
    """
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)


# ---- the command -----------------------------------------------------------------------------------------------


def _main(args=None):
    import argparse
    import sys

    parser = argparse.ArgumentParser()
    parser.add_argument("filename", nargs="?", metavar="filename.py", help="the file to tokenize; defaults to stdin")
    parser.add_argument("-e", "--exact", dest="exact", action="store_true",
                        help="display token names using the exact type")
    options = parser.parse_args(args)

    def fail(message, filename=None, place=None):
        where = f"{filename}:{place[0]}:{place[1]}: " if place else f"{filename}: " if filename else ""
        sys.stderr.write(f"{where}error: {message}\n")
        sys.exit(1)

    try:
        if options.filename:
            filename = options.filename
            with _builtin_open(filename, "rb") as file:
                found = list(tokenize(file.readline))
        else:
            filename = "<stdin>"
            found = generate_tokens(sys.stdin.readline)
        for item in found:
            kind = item.exact_type if options.exact else item.type
            place = "%d,%d-%d,%d:" % (item.start + item.end)
            print("%-20s%-15s%-15r" % (place, tok_name[kind], item.string))
    except IndentationError as error:
        fail(error.args[0], filename, error.args[1][1:3])
    except TokenError as error:
        fail(error.args[0], filename, error.args[1])
    except SyntaxError as error:
        fail(error, filename)
    except OSError as error:
        fail(error)
    except KeyboardInterrupt:
        print("interrupted\n")


if __name__ == "__main__":
    _main()
