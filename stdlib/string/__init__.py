"""Constants, templates and a formatter for text."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords",
           "digits", "hexdigits", "octdigits", "printable", "punctuation",
           "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Return s with the first letter of every word made a capital."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


_NOTHING = {}
_PATTERN = r"""
    %(delim)s(?:
      (?P<escaped>%(delim)s)  |
      (?P<named>%(id)s)       |
      {(?P<braced>%(bid)s)}   |
      (?P<invalid>)
    )
"""


class Template:
    """A text in which $name and ${name} stand for values."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile()

    @classmethod
    def _compile(cls):
        """Make cls.pattern a compiled expression; return it."""
        import re
        pattern = cls.__dict__.get("pattern")
        if not isinstance(pattern, (str, re.Pattern)):
            pattern = _PATTERN % {"delim": re.escape(cls.delimiter),
                                  "id": cls.idpattern,
                                  "bid": cls.braceidpattern or cls.idpattern}
        flags = re.IGNORECASE if cls.flags is None else cls.flags
        cls.pattern = re.compile(pattern, flags | re.VERBOSE)
        return cls.pattern

    def __init__(self, template):
        self.template = template

    def _find(self):
        return type(self).pattern

    def _invalid(self, mo):
        position = mo.start("invalid")
        lines = self.template[:position].splitlines(keepends=True)
        if not lines:
            column = line = 1
        else:
            column = position - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d"
                         % (line, column))

    def _fill(self, mapping, kws, safe):
        if mapping is _NOTHING:
            mapping = kws
        elif kws:
            from collections import ChainMap
            mapping = ChainMap(kws, mapping)

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                if not safe:
                    return str(mapping[named])
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                if safe:
                    return mo.group()
                self._invalid(mo)
            raise ValueError("Unrecognized named group in pattern",
                             self.pattern)

        return self._find().sub(convert, self.template)

    def substitute(self, mapping=_NOTHING, /, **kws):
        """Return the text with all names replaced; KeyError if one is missing."""
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping=_NOTHING, /, **kws):
        """Return the text with those names replaced that have values."""
        return self._fill(mapping, kws, True)

    def is_valid(self):
        """Return whether every placeholder is well formed."""
        for mo in self._find().finditer(self.template):
            if mo.group("invalid") is not None:
                return False
            if (mo.group("named") is None and mo.group("braced") is None
                    and mo.group("escaped") is None):
                raise ValueError("Unrecognized named group in pattern",
                                 self.pattern)
        return True

    def get_identifiers(self):
        """Return the list of the names, each once, in order."""
        names = []
        for mo in self._find().finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                if named not in names:
                    names.append(named)
            elif (mo.group("escaped") is None
                  and mo.group("invalid") is None):
                raise ValueError("Unrecognized named group in pattern",
                                 self.pattern)
        return names


class _PatternOnDemand:
    """Template.pattern, compiled when somebody looks at it."""

    def __get__(self, obj, owner):
        return Template._compile()


Template.pattern = _PatternOnDemand()


class Formatter:
    """What str.format does, in pieces that can be overridden."""

    def format(self, format_string, /, *args, **kwargs):
        """Return format_string with its fields filled in."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """As format, with the arguments as a tuple and a dict."""
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        pieces = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if name is None:
                continue
            first, rest = _split_first(name)
            if first == "":
                if auto is False:
                    raise ValueError("cannot switch from manual field "
                                     "specification to automatic field "
                                     "numbering")
                name = str(auto) + rest
                auto += 1
            elif isinstance(first, int):
                if auto:
                    raise ValueError("cannot switch from automatic field "
                                     "numbering to manual field specification")
                auto = False
            obj, arg_used = self.get_field(name, args, kwargs)
            used.add(arg_used)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1,
                                       auto)
            pieces.append(self.format_field(obj, spec))
        return "".join(pieces), auto

    def get_value(self, key, args, kwargs):
        """Return the argument with a number or a name."""
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called at the end with what was used; may raise."""

    def format_field(self, value, format_spec):
        """Return format(value, format_spec)."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Apply the conversion r, s or a (or None) to value."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Return tuples (literal text, field name, format spec, conversion)."""
        from _string import formatter_parser
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """Return (object, key that was used) for 'key.attr[index]'."""
        from _string import formatter_field_name_split
        first, rest = formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, key in rest:
            obj = getattr(obj, key) if is_attr else obj[key]
        return obj, first


def _split_first(name):
    """Return (key, the rest as text) of a field name."""
    from _string import formatter_field_name_split
    first, _ = formatter_field_name_split(name)
    return first, name[len(str(first)):]
