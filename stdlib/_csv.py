"""Reading and writing rows of separated values."""

__all__ = ["Dialect", "Error", "QUOTE_ALL", "QUOTE_MINIMAL", "QUOTE_NONE",
           "QUOTE_NONNUMERIC", "QUOTE_NOTNULL", "QUOTE_STRINGS",
           "field_size_limit", "get_dialect", "list_dialects", "reader",
           "register_dialect", "unregister_dialect", "writer"]

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5


class Error(Exception):
    """Rows that cannot be read or written."""

    __module__ = "_csv"


_dialects = {}
_limit = [131072]
_GIVEN = object()


def _one_char(name, value, or_none):
    what = "a unicode character" + (" or None" if or_none else "")
    if value is None and or_none:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {what}, not '
                        + type(value).__name__)
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {what}, not a string of length '
                        f"{len(value)}")
    return value


class Dialect:
    """How rows are written: separators, quotes, escapes."""

    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator",
                 "quotechar", "quoting", "skipinitialspace", "strict")

    def __new__(cls, dialect=None, delimiter=_GIVEN, doublequote=_GIVEN,
                escapechar=_GIVEN, lineterminator=_GIVEN, quotechar=_GIVEN,
                quoting=_GIVEN, skipinitialspace=_GIVEN, strict=_GIVEN,
                **unknown):
        for name in unknown:
            raise TypeError("this function got an unexpected keyword argument "
                            f"{name!r}")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        given = (delimiter, doublequote, escapechar, lineterminator, quotechar,
                 quoting, skipinitialspace, strict)
        if isinstance(dialect, Dialect) and \
                all(value is _GIVEN for value in given):
            return dialect
        def choose(name, value, default):
            if value is not _GIVEN:
                return value
            return getattr(dialect, name, default)

        values = [choose(name, value, default) for name, value, default in zip(
            cls.__slots__, given,
            (",", True, None, "\r\n", '"', _GIVEN, False, False))]
        # Without a quote character nothing is quoted, unless told otherwise.
        if values[4] is None and quoting is _GIVEN and (
                quotechar is None or not hasattr(dialect, "quoting")):
            values[5] = QUOTE_NONE
        return _checked(object.__new__(cls), *values)

    def __setattr__(self, name, value):
        _read_only(name)

    def __delattr__(self, name):
        _read_only(name)

    def __reduce__(self):
        raise TypeError("cannot pickle 'Dialect' instances")

    __module__ = "_csv"


def _read_only(name):
    if name in Dialect.__slots__:
        raise AttributeError(f"attribute {name!r} of '_csv.Dialect' objects is "
                             "not writable")
    raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r} "
                         "and no __dict__ for setting new attributes")


def _checked(self, delimiter, doublequote, escapechar, lineterminator,
             quotechar, quoting, skipinitialspace, strict):
    set = object.__setattr__
    set(self, "delimiter", _one_char("delimiter", delimiter, False))
    set(self, "doublequote", bool(doublequote))
    set(self, "escapechar", _one_char("escapechar", escapechar, True))
    if not isinstance(lineterminator, str):
        if lineterminator is None:
            raise TypeError('"lineterminator" must be a string, not NoneType')
        raise TypeError('"lineterminator" must be a string, not '
                        + type(lineterminator).__name__)
    set(self, "lineterminator", lineterminator)
    set(self, "quotechar", _one_char("quotechar", quotechar, True))
    if quoting is _GIVEN:
        quoting = QUOTE_MINIMAL
    if type(quoting) is not int and type(quoting) is not bool:
        raise TypeError('"quoting" must be an integer, not '
                        + type(quoting).__name__)
    if not 0 <= quoting <= 5:
        raise TypeError('bad "quoting" value')
    set(self, "quoting", int(quoting))
    set(self, "skipinitialspace", bool(skipinitialspace))
    set(self, "strict", bool(strict))
    if quoting != QUOTE_NONE and quotechar is None:
        raise TypeError("quotechar must be set if quoting enabled")
    space = " " if skipinitialspace else ""
    _check_chars("delimiter", delimiter, "\r\n")
    _check_chars("escapechar", escapechar, "\r\n" + space)
    _check_chars("quotechar", quotechar, "\r\n" + space)
    if delimiter in (escapechar, quotechar) or (
            escapechar is not None and escapechar == quotechar):
        first, second = (
            ("delimiter", "escapechar") if delimiter == escapechar
            else ("delimiter", "quotechar") if delimiter == quotechar
            else ("escapechar", "quotechar"))
        raise ValueError(f"bad {first} or {second} value")
    for name, char in (("delimiter", delimiter), ("escapechar", escapechar),
                       ("quotechar", quotechar)):
        if char is not None and char in lineterminator:
            raise ValueError(f"bad {name} or lineterminator value")
    return self


def _check_chars(name, char, bad):
    if char is not None and char in bad:
        raise ValueError(f"bad {name} value")


def register_dialect(name, /, dialect=None, **options):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = Dialect(dialect, **options)


def unregister_dialect(name):
    """Forget the dialect of that name."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """Return the dialect of that name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """Return the names of all dialects."""
    return list(_dialects)


def field_size_limit(new_limit=_GIVEN, /):
    """Return how long a field may be, and set it."""
    old = _limit[0]
    if new_limit is not _GIVEN:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit[0] = new_limit
    return old


# What a reader is doing when the next character comes.
_ROW, _FIELD, _ESCAPED, _PLAIN, _QUOTED, _QUOTED_ESCAPED, _QUOTE, _END, \
    _AFTER_NEWLINE = range(9)


class _Reader:
    """An iterator over the rows of lines of text."""

    def __init__(self, lines, dialect):
        self._lines = lines
        self._dialect = dialect
        self._line_num = 0
        d = dialect
        self._special = {c for c in (d.quotechar, d.escapechar, "\r", "\n")
                         if c is not None}
        self._plain = (d.quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE)
                       and not (d.skipinitialspace and d.delimiter == " "))

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._begin()
        self._state = _ROW
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or self._state == _QUOTED:
                    if self._dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._save()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error("iterator should return strings, not "
                            f"{type(line).__name__} (the file should be "
                            "opened in text mode)")
            self._line_num += 1
            if self._state == _ROW and self._plain:
                text = line[:-1] if line.endswith("\n") else line
                if self._special.isdisjoint(text):
                    return self._split(text)
            for char in line:
                self._take(char)
            self._take(None)
            if self._state == _ROW:
                return self._fields

    def _split(self, text):
        if not text:
            return []
        fields = text.split(self._dialect.delimiter)
        if self._dialect.skipinitialspace:
            fields = [field.lstrip(" ") for field in fields]
        if len(text) > _limit[0]:
            for field in fields:
                if len(field) > _limit[0]:
                    _too_long()
        return fields

    def _begin(self):
        self._field = []
        self._unquoted = True

    def _save(self):
        text = "".join(self._field)
        quoting = self._dialect.quoting
        if self._unquoted and quoting > QUOTE_ALL:
            if not text and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                text = None
            elif text and quoting in (QUOTE_STRINGS, QUOTE_NONNUMERIC):
                text = float(text)
        self._fields.append(text)
        self._begin()

    def _add(self, char):
        if len(self._field) >= _limit[0]:
            _too_long()
        self._field.append(char)

    def _finish(self, char):
        """The end of a line is the end of a field."""
        self._save()
        self._state = _ROW if char is None else _END

    def _take(self, char):
        d = self._dialect
        state = self._state
        if state == _ROW:
            if char is None:
                return
            if char in "\r\n":
                self._state = _END
                return
            state = _FIELD
        if state == _AFTER_NEWLINE:
            if char is None:
                return
            state = _PLAIN
        if state == _PLAIN:
            self._take_plain(char)
        elif state == _FIELD:
            self._state = _FIELD
            if char is None or char in "\r\n":
                self._finish(char)
            elif char == d.quotechar and d.quoting != QUOTE_NONE:
                self._unquoted = False
                self._state = _QUOTED
            elif char == d.escapechar:
                self._state = _ESCAPED
            elif char == " " and d.skipinitialspace:
                pass
            elif char == d.delimiter:
                self._save()
            else:
                self._add(char)
                self._state = _PLAIN
        elif state == _QUOTED:
            if char is None:
                return
            if char == d.escapechar:
                self._state = _QUOTED_ESCAPED
            elif char == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = _QUOTE if d.doublequote else _PLAIN
            else:
                self._add(char)
        elif state == _QUOTED_ESCAPED:
            self._add("\n" if char is None else char)
            self._state = _QUOTED
        elif state == _ESCAPED:
            self._add("\n" if char is None else char)
            self._state = _AFTER_NEWLINE if char is not None \
                and char in "\r\n" else _PLAIN
        elif state == _QUOTE:
            self._take_after_quote(char)
        elif char is None:
            self._state = _ROW
        elif char not in "\r\n":
            raise Error("new-line character seen in unquoted field - do you "
                        "need to open the file with newline=''?")

    def _take_plain(self, char):
        d = self._dialect
        if char is None or char in "\r\n":
            self._finish(char)
        elif char == d.escapechar:
            self._state = _ESCAPED
        elif char == d.delimiter:
            self._save()
            self._state = _FIELD
        else:
            self._add(char)

    def _take_after_quote(self, char):
        d = self._dialect
        if char == d.quotechar and d.quoting != QUOTE_NONE:
            self._add(char)
            self._state = _QUOTED
        elif char == d.delimiter:
            self._save()
            self._state = _FIELD
        elif char is None or char in "\r\n":
            self._finish(char)
        elif d.strict:
            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
        else:
            self._add(char)
            self._state = _PLAIN


def _too_long():
    raise Error(f"field larger than field limit ({_limit[0]})")


class _Writer:
    """What writes rows to a file."""

    def __init__(self, write, dialect):
        self._write = write
        self._dialect = dialect
        d = dialect
        self._special = {c for c in (d.delimiter, d.quotechar, d.escapechar,
                                     "\r", "\n") if c is not None}
        self._special.update(d.lineterminator)

    dialect = property(lambda self: self._dialect)

    def writerow(self, row, /):
        """Write one row; return what the file's write() returns."""
        d = self._dialect
        try:
            fields = iter(row)
        except TypeError as error:
            raise Error("iterable expected, not "
                        + type(row).__name__) from error
        parts = [self._text(field) for field in fields]
        if len(parts) == 1 and not parts[0]:
            if d.quoting == QUOTE_NONE or (
                    d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("single empty field record must be quoted")
            parts = [d.quotechar * 2]
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def writerows(self, rows, /):
        """Write all rows."""
        for row in rows:
            self.writerow(row)

    def _text(self, field):
        d = self._dialect
        quoting = d.quoting
        if quoting == QUOTE_NONNUMERIC:
            quoted = not _is_number(field)
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(field, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = field is not None
        else:
            quoted = quoting == QUOTE_ALL
        text = "" if field is None else \
            field if isinstance(field, str) else str(field)
        if not text:
            if d.delimiter == " " and d.skipinitialspace:
                if quoting == QUOTE_NONE or (field is None and quoting in (
                        QUOTE_STRINGS, QUOTE_NOTNULL)):
                    raise Error("empty field must be quoted if delimiter is a "
                                "space and skipinitialspace is true")
                quoted = True
        elif not self._special.isdisjoint(text):
            text, quoted = self._escape(text, quoted)
        if quoted:
            return d.quotechar + text + d.quotechar
        return text

    def _escape(self, text, quoted):
        d = self._dialect
        parts = []
        for char in text:
            if char in self._special:
                escape = d.quoting == QUOTE_NONE
                if not escape:
                    if char == d.quotechar:
                        if d.doublequote:
                            parts.append(char)
                        else:
                            escape = True
                    elif char == d.escapechar:
                        escape = True
                    quoted = quoted or not escape
                if escape:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    parts.append(d.escapechar)
            parts.append(char)
        return "".join(parts), quoted


def _is_number(field):
    if isinstance(field, (int, float, complex)):
        return True
    kind = type(field)
    return any(hasattr(kind, name)
               for name in ("__float__", "__index__", "__complex__"))


for _class, _name in (_Reader, "reader"), (_Writer, "writer"):
    _class.__name__ = _class.__qualname__ = _name
del _class, _name


def reader(iterable, /, dialect=None, **options):
    """Return an iterator over the rows of an iterable of lines."""
    return _Reader(iter(iterable), Dialect(dialect, **options))


def writer(fileobj, /, dialect=None, **options):
    """Return an object that writes rows to a file."""
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, Dialect(dialect, **options))
