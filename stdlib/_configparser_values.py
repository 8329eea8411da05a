"""configparser: its exceptions, and how values mention other values."""

import re

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What all errors of configparser are."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    __module__ = "configparser"

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


def _duplicate(what, source, lineno):
    if source is None:
        return what[0].upper() + what[1:]
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: {what}"


class DuplicateSectionError(Error):
    """There is a section of this name already."""

    __module__ = "configparser"

    def __init__(self, section, source=None, lineno=None):
        super().__init__(_duplicate(f"section {section!r} already exists", source, lineno))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """A section of one source has this option twice."""

    __module__ = "configparser"

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(_duplicate(f"option {option!r} in section {section!r} already exists", source, lineno))
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """A section has no such option."""

    __module__ = "configparser"

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """A value mentions others in a way that does not work."""

    __module__ = "configparser"

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value mentions an option that is not there."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section, f"Bad value substitution: option {option!r} in section {section!r} contains "
                         f"an interpolation key {reference!r} which is not a valid option name. Raw value: {rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A value is not written as it must be."""

    __module__ = "configparser"


class InterpolationDepthError(InterpolationError):
    """Values mention each other without end."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval):
        super().__init__(option, section, f"Recursion limit exceeded in value substitution: option {option!r} in section "
                         f"{section!r} contains an interpolation key which cannot be substituted in "
                         f"{MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    """A file cannot be read; errors are the (number, line) in the way."""

    __module__ = "configparser"

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        """Tell of one more line."""
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, repr(line))

    def combine(self, others):
        """Tell of the lines of other errors, too."""
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self


class MissingSectionHeaderError(ParsingError):
    """An option stands before the first section."""

    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """An option without value goes on in the next line."""

    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\nfile: %r, line: %d\n%r"
                       % (filename, lineno, line))
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """UNNAMED_SECTION is used without allow_unnamed_section."""

    __module__ = "configparser"

    def __init__(self):
        super().__init__("Support for UNNAMED_SECTION is disabled.")


class InvalidWriteError(Error):
    """What should be written could not be read again."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        super().__init__(msg)


# ---- what values mention ------------------------------------------------------------------------------------------


class Interpolation:
    """What is done with values when they are read, got, set and written: here nothing."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Substitution(Interpolation):
    """What the two kinds of interpolation share. Subclasses say what a reference looks like and what it means."""

    __module__ = "configparser"
    _sign = _open = ""

    def before_get(self, parser, section, option, value, defaults):
        if value is None or self._sign not in value:
            return value if value is not None else ""
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub("", value.replace(self._sign * 2, ""))
        if self._sign in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find(self._sign)))
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        sign = self._sign
        whole = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, whole)
        while rest:
            text, found, rest = rest.partition(sign)
            accum.append(text)
            if not found:
                return
            if rest.startswith(sign):
                accum.append(sign)
                rest = rest[1:]
            elif rest.startswith(self._open):
                match = self._KEYCRE.match(sign + rest)
                if match is None:
                    raise InterpolationSyntaxError(option, section,
                                                   "bad interpolation variable reference %r" % (sign + rest))
                rest = rest[match.end() - 1:]
                self._put(parser, option, accum, rest, section, map, depth, match[1], whole)
            else:
                raise InterpolationSyntaxError(option, section, "%r must be followed by %r or %r, found: %r"
                                               % (sign, sign, self._open, sign + rest))


class BasicInterpolation(_Substitution):
    """%(name)s is the value of another option of the section, or of the defaults; %% is one %."""

    __module__ = "configparser"
    _KEYCRE = re.compile(r"%\(([^)]+)\)s")
    _sign, _open = "%", "("

    def _put(self, parser, option, accum, rest, section, map, depth, name, whole):
        name = parser.optionxform(name)
        try:
            value = map[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, whole, name) from None
        if "%" in value:
            self._interpolate_some(parser, option, accum, value, section, map, depth + 1)
        else:
            accum.append(value)


class ExtendedInterpolation(_Substitution):
    """${option} is the value of another option, ${section:option} one of another section; $$ is one $."""

    __module__ = "configparser"
    _KEYCRE = re.compile(r"\$\{([^}]+)\}")
    _sign, _open = "$", "{"

    def _put(self, parser, option, accum, rest, section, map, depth, name, whole):
        path = name.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        target, name = section, parser.optionxform(path[-1])
        try:
            if len(path) == 2:
                target = path[0]
                value = parser.get(target, name, raw=True)
            else:
                value = map[name]
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, whole, ":".join(path)) from None
        if value is None:
            return
        if "$" in value:
            self._interpolate_some(parser, name, accum, value, target, dict(parser.items(target, raw=True)), depth + 1)
        else:
            accum.append(value)
