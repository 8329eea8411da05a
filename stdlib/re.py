"""Regular expressions: searching text and bytes for patterns.

Patterns are parsed and run by the module _sre. RegexFlag is made when it is first asked for, so that a program
that never names a flag does not wait for the module enum.
"""

import _sre

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]

__version__ = "2.2.1"

Pattern = _sre.Pattern
Match = _sre.Match


class PatternError(Exception):
    """Raised for texts that are not patterns.

    msg: what is wrong; pattern: the text; pos: where in it (or None); lineno, colno: the same as line and column.
    """

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f"{msg} at position {pos}"
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError

_FLAGS = {
    "NOFLAG": 0,
    "ASCII": 256, "A": 256,
    "IGNORECASE": 2, "I": 2,
    "LOCALE": 4, "L": 4,
    "UNICODE": 32, "U": 32,
    "MULTILINE": 8, "M": 8,
    "DOTALL": 16, "S": 16,
    "VERBOSE": 64, "X": 64,
    "DEBUG": 128,
}


def _make_flags():
    """Makes RegexFlag and its members names of this module."""
    import enum

    namespace = globals()
    if "RegexFlag" in namespace:
        return
    flags = enum.IntFlag("RegexFlag", _FLAGS, module="re", boundary=enum.KEEP)
    flags.__str__ = object.__str__
    flags.__repr__ = enum.global_flag_repr
    flags._numeric_repr_ = hex
    for name in _FLAGS:
        namespace[name] = flags[name]
    namespace["RegexFlag"] = flags


def __getattr__(name):
    if name in _FLAGS or name == "RegexFlag":
        _make_flags()
        return globals()[name]
    raise AttributeError(f"module 're' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_FLAGS, "RegexFlag"})


# ---- functions ----------------------------------------------------------------------------------------------


def match(pattern, string, flags=0):
    """A match at the beginning of string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """A match of the whole string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match anywhere in string, or None."""
    return _compile(pattern, flags).search(string)


class _NotGiven(int):
    """The default of an argument that should be given by name."""


_not_given = _NotGiven()


def _positional(function, names, given, arguments):
    """The last arguments of function, which were given by position: warns, and returns them all."""
    import warnings

    if len(arguments) > len(names):
        least = {"split": 2}.get(function, 3)
        raise TypeError(
            f"{function}() takes from {least} to {least + len(names)} positional arguments "
            f"but {least + len(arguments)} were given"
        )
    values = list(given)
    for i, value in enumerate(arguments):
        if values[i] is not _not_given:
            raise TypeError(f"{function}() got multiple values for argument {names[i]!r}")
        values[i] = value
    warnings.warn(f"{names[0]!r} is passed as positional argument", DeprecationWarning, stacklevel=3)
    return values


def sub(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    """string with the matches of pattern replaced: by a template, or by what repl(match) returns."""
    if args:
        count, flags = _positional("sub", ("count", "flags"), (count, flags), args)
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_not_given, flags=_not_given):
    """Like sub(), but returns (the new string, how many were replaced)."""
    if args:
        count, flags = _positional("subn", ("count", "flags"), (count, flags), args)
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_not_given, flags=_not_given):
    """What lies between the matches in string, and between these what the groups matched."""
    if args:
        maxsplit, flags = _positional("split", ("maxsplit", "flags"), (maxsplit, flags), args)
    return _compile(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
subn.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


def findall(pattern, string, flags=0):
    """The texts of all matches; of their groups, if there are any."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over all matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """The Pattern of a text."""
    return _compile(pattern, flags)


def purge():
    """Forgets the patterns that were compiled last."""
    _cache.clear()


_escapes = {c: "\\" + chr(c) for c in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """pattern with a backslash before each character that means something."""
    if isinstance(pattern, str):
        return pattern.translate(_escapes)
    return str(pattern, "latin1").translate(_escapes).encode("latin1")


# ---- the cache ----------------------------------------------------------------------------------------------

_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if type(flags) is not int:
        flags = int(flags) if isinstance(flags, int) else flags & 128
    try:
        return _cache[type(pattern), pattern, flags]
    except (KeyError, TypeError):
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    compiled = _sre.compile(pattern, flags)
    if not flags & 128:
        try:
            while len(_cache) >= _MAXCACHE:
                _cache.pop(next(iter(_cache)), None)
            _cache[type(pattern), pattern, flags] = compiled
        except TypeError:
            pass  # the cache was frozen with a function that names this one: it keeps what it has
    return compiled


# ---- a scanner of tokens ------------------------------------------------------------------------------------


_REFERENCES = r"""(?s)\\([1-9]\d?)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?\((\d+)\)"""


def _renumbered(phrase, by):
    """The pattern with all references to its own groups moved on by so many."""
    def moved(found):
        if found[1]:
            return rf"(?:\{int(found[1]) + by})"
        return f"(?({int(found[2]) + by})" if found[2] else found[0]
    return sub(_REFERENCES, moved, phrase) if by else phrase


class _Token:
    """A match of one phrase of a Scanner's lexicon: its groups count from 1, lastindex is the phrase's number.

    The phrases have numbers of groups, too: the one that matched ends where the match ends, the others are unset.
    """

    def __init__(self, match, lexicon):
        self._match = match
        self._first = match.lastindex
        self._phrases = len(lexicon)
        self.lastindex, self._groups = lexicon[match.lastindex]

    def __getattr__(self, name):
        return getattr(self._match, name)

    def span(self, group=0):
        if not isinstance(group, int):
            return self._match.span(group)
        if group < 0 or group > max(self._groups, self._phrases):
            raise IndexError("no such group")
        if group <= self._groups:
            start, end = self._match.span(self._first + group)
        else:
            start, end = self._match.span() if group == self.lastindex else (-1, -1)
        return (start, self._match.end()) if group == self.lastindex else (start, end)

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def __getitem__(self, group):
        start, end = self.span(group)
        return None if start < 0 else self._match.string[start:end]

    def group(self, *groups):
        found = tuple(self[group] for group in groups or (0,))
        return found if len(found) > 1 else found[0]

    def groups(self, default=None):
        found = (self[group] for group in range(1, self._phrases + 1))
        return tuple(default if text is None else text for text in found)


class _Tokens:
    """What scanner() of a Scanner's pattern gives: its matches as tokens."""

    def __init__(self, scanner, lexicon):
        self._scanner = scanner
        self._lexicon = lexicon

    def __getattr__(self, name):
        return getattr(self._scanner, name)

    def match(self):
        found = self._scanner.match()
        return found and _Token(found, self._lexicon)

    def search(self):
        found = self._scanner.search()
        return found and _Token(found, self._lexicon)


class _Phrases:
    """The pattern of a Scanner: one group for each phrase, and in it the phrase's own groups."""

    def __init__(self, lexicon, flags):
        parts, self._lexicon, number = [], {}, 1
        for place, (phrase, action) in enumerate(lexicon, 1):
            groups = _sre.compile(phrase, flags).groups
            parts.append(f"({_renumbered(phrase, number)})")
            self._lexicon[number] = place, groups
            number += 1 + groups
        self._pattern = _sre.compile("|".join(parts), flags)

    def __getattr__(self, name):
        return getattr(self._pattern, name)

    def scanner(self, string, *limits):
        return _Tokens(self._pattern.scanner(string, *limits), self._lexicon)


class Scanner:
    """Splits text into tokens. lexicon: pairs of a pattern and an action.

    An action is None (the token is skipped), a value, or a function of the scanner and the token's text.
    """

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = _Phrases(lexicon, int(flags))

    def scan(self, string):
        """(the list of what the actions gave, the rest of string that no pattern matches)."""
        result = []
        step = self.scanner.scanner(string).match
        end = 0
        while (found := step()) is not None and found.end() != end:
            action = self.lexicon[found.lastindex - 1][1]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            end = found.end()
        return result, string[end:]
