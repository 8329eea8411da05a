"""Files of settings: sections of options, with defaults and values that mention other values."""

import functools
import itertools
import os
import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping
from _configparser_values import (MAX_INTERPOLATION_DEPTH, BasicInterpolation, DuplicateOptionError, DuplicateSectionError,
                                  Error, ExtendedInterpolation, Interpolation, InterpolationDepthError, InterpolationError,
                                  InterpolationMissingOptionError, InterpolationSyntaxError, InvalidWriteError,
                                  MissingSectionHeaderError, MultilineContinuationError, NoOptionError, NoSectionError,
                                  ParsingError, UnnamedSectionDisabledError)

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "InvalidWriteError",
           "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation", "SectionProxy",
           "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION")

DEFAULTSECT = "DEFAULT"
_default_dict = dict
_UNSET = object()


class _UnnamedSection:
    """The name of the options before the first section."""

    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()


class _Reader:
    """What is known while a file is read: the section and option that a line belongs to."""

    def __init__(self, parser, fpname):
        self.parser = parser
        self.fpname = fpname
        self.section = None  # its options; values are lists of lines
        self.sectname = None
        self.optname = None
        self.indent = 0
        self.errors = None
        self.seen = set()

    def read(self, lines):
        parser = self.parser
        full, inline = parser._prefixes
        try:
            for number, line in enumerate(lines, 1):
                value = line.strip()
                commented = False
                if value and full and value.startswith(full):
                    value, commented = "", True
                elif inline:
                    cut = self.inline_comment(line, inline)
                    if cut < len(line):
                        value, commented = line[:cut].strip(), True
                if value:
                    self.line(number, line, value)
                elif not parser._empty_lines_in_values:
                    self.indent = sys.maxsize
                elif not commented and self.optname and self.section is not None:
                    lines_so_far = self.section[self.optname]
                    if lines_so_far is not None:
                        lines_so_far.append("")
        finally:
            self.join()
        if self.errors is not None:
            raise self.errors

    def inline_comment(self, line, prefixes):
        """Where the first comment begins; the length of the line if there is none."""
        cut = len(line)
        for prefix in prefixes:
            at = line.find(prefix)
            while at != -1:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        return cut

    def line(self, number, line, value):
        indent = 0 if line[0] == value[0] else len(line) - len(line.lstrip())
        if self.optname and indent > self.indent and self.section is not None:
            lines_so_far = self.section[self.optname]
            if lines_so_far is None:
                raise MultilineContinuationError(self.fpname, number, line)
            lines_so_far.append(value)
            return
        self.indent = indent
        if self.section is None and self.parser._allow_unnamed_section:
            self.begin_section(UNNAMED_SECTION, number)
        header = self.parser.SECTCRE.match(value)
        if header:
            self.begin_section(header["header"], number)
        elif self.section is None:
            raise MissingSectionHeaderError(self.fpname, number, line)
        else:
            self.option(number, line, value)

    def begin_section(self, name, number):
        parser = self.parser
        self.sectname, self.optname = name, None
        if name in parser._sections:
            if parser._strict and name in self.seen:
                raise DuplicateSectionError(name, self.fpname, number)
            self.section = parser._sections[name]
            self.seen.add(name)
        elif name == parser.default_section:
            self.section = parser._defaults
        else:
            self.section = parser._dict()
            parser._sections[name] = self.section
            parser._proxies[name] = SectionProxy(parser, name)
            self.seen.add(name)

    def option(self, number, line, value):
        parser = self.parser
        found = parser._optcre.match(value)
        name, _, text = found.group("option", "vi", "value") if found else ("", None, None)
        if not name:
            # The rest is read all the same, so that all mistakes are told at once.
            if self.errors is None:
                self.errors = ParsingError(self.fpname)
            self.errors.append(number, line)
            if not found:
                return
        name = self.optname = parser.optionxform(name.rstrip())
        if parser._strict:
            if (self.sectname, name) in self.seen:
                raise DuplicateOptionError(self.sectname, name, self.fpname, number)
            self.seen.add((self.sectname, name))
        self.section[name] = None if text is None else [text.strip()]

    def join(self):
        parser = self.parser
        before_read = parser._interpolation.before_read
        for section, options in itertools.chain(((parser.default_section, parser._defaults),), parser._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = value[0] if len(value) == 1 else "\n".join(value).rstrip()
                options[name] = before_read(parser, section, name, value)


def _option_pattern(delimiters, without_value):
    signs = "|".join(map(re.escape, delimiters))
    value = rf"(?:(?P<vi>{signs})\s*(?P<value>.*))"
    return rf"(?P<option>.*?)\s*{value}{'?' if without_value else ''}$"


class RawConfigParser(MutableMapping):
    """A file of settings as a mapping of sections; values are texts as they are written."""

    _DEFAULT_INTERPOLATION = Interpolation()
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    OPTCRE = re.compile(_option_pattern("=:", False))
    OPTCRE_NV = re.compile(_option_pattern("=:", True))
    NONSPACECRE = re.compile(r"\S")
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        if self._delimiters == ("=", ":"):
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            self._optcre = re.compile(_option_pattern(self._delimiters, allow_no_value))
        self._prefixes = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = interpolation
        if interpolation is _UNSET:
            self._interpolation = self._DEFAULT_INTERPOLATION
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError("interpolation= must be None or an instance of Interpolation; "
                            f"got an object of type {type(self._interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)
        self._allow_unnamed_section = allow_unnamed_section

    def defaults(self):
        """The options that every section has."""
        return self._defaults

    def sections(self):
        """The names of the sections, without the default one."""
        return list(self._sections)

    def add_section(self, section):
        """Make a section; DuplicateSectionError if there is one, ValueError for the name of the default one."""
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed_section:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        """Whether there is such a section; not of the default one."""
        return section in self._sections

    def options(self, section):
        """The names of the options of a section, with the defaults."""
        try:
            names = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None
        names.update(self._defaults)
        return list(names)

    # ---- reading ----

    def read(self, filenames, encoding=None):
        """Read one or several files; those that cannot be opened are passed over. Returns which were read."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        import io

        encoding = io.text_encoding(encoding)
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name) if isinstance(name, os.PathLike) else name)
        return done

    def read_file(self, f, source=None):
        """Read from an iterable of lines; source is the name that errors tell."""
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        """Read from a text."""
        import io

        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Take {section: {option: value}}; what is not a text becomes one."""
        seen = set()
        for section, options in dictionary.items():
            if section is not UNNAMED_SECTION:
                section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _read(self, fp, fpname):
        _Reader(self, fpname).read(fp)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    # ---- values ----

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option: of vars, of the section, or the default one.

        Without such an option or section it is fallback, if that is given. What the value mentions is put in,
        unless raw is true.
        """
        options = self._sections.get(section)
        if options is None:
            if section != self.default_section:
                if fallback is _UNSET:
                    raise NoSectionError(section)
                return fallback
            options = self._defaults
        name = self.optionxform(option)
        if vars:
            options = self._unify_values(section, vars)
        if name in options:
            value = options[name]
        elif not vars and name in self._defaults:
            value = self._defaults[name]
        elif fallback is _UNSET:
            raise NoOptionError(name, section)
        else:
            return fallback
        if raw or value is None:
            return value
        interpolation = self._interpolation
        if type(interpolation) is BasicInterpolation and "%" not in value:
            return value
        return interpolation.before_get(self, section, name, value, self._unify_values(section, vars))

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value as an int."""
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value as a float."""
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        """The value as a bool: 1, yes, true, on or 0, no, false, off."""
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def items(self, section=_UNSET, raw=False, vars=None):
        """The options of a section as (name, value); without one the sections as (name, proxy)."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        before_get = self._interpolation.before_get
        return [(name, before_get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        """Remove a section; returns (name, proxy)."""
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        """How the name of an option is stored; may be replaced."""
        return optionstr.lower()

    def has_option(self, section, option):
        """Whether a section has this option, if only by default."""
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        options = self._sections.get(section)
        return options is not None and (option in options or option in self._defaults)

    def set(self, section, option, value=None):
        """Give an option of a section a value."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        options[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Remove an option of a section; returns whether there was one."""
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        option = self.optionxform(option)
        found = option in options
        if found:
            del options[option]
        return found

    def remove_section(self, section):
        """Remove a section; returns whether there was one."""
        found = section in self._sections
        if found:
            del self._sections[section]
            del self._proxies[section]
        return found

    # ---- writing ----

    def write(self, fp, space_around_delimiters=True):
        """Write all sections to a file, in the form that read() reads."""
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f" {delimiter} "
        if self._sections.get(UNNAMED_SECTION):
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), delimiter, unnamed=True)
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
        for section, options in self._sections.items():
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, options.items(), delimiter)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f"[{section_name}]\n")
        for key, value in section_items:
            self._validate_key_contents(key)
            value = self._interpolation.before_write(self, section_name, key, value)
            if value is None and self._allow_no_value:
                fp.write(f"{key}\n")
            else:
                value = str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\n\t")
                fp.write(f"{key}{delimiter}{value}\n")
        fp.write("\n")

    def _validate_key_contents(self, key):
        """InvalidWriteError for a name that could not be read again."""
        if re.match(self.SECTCRE, key):
            raise InvalidWriteError(f"Cannot write key {key}; begins with section pattern")
        for sign in self._delimiters:
            if sign in key:
                raise InvalidWriteError(f"Cannot write key {key}; contains delimiter {sign}")

    # ---- the mapping ----

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections.keys())

    def _unify_values(self, section, vars):
        """The values of vars, the section and the defaults as one mapping."""
        options = {}
        try:
            options = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {self.optionxform(key): value if value is None else str(value) for key, value in (vars or {}).items()}
        return ChainMap(given, options, self._defaults)

    def _convert_to_boolean(self, value):
        try:
            return self.BOOLEAN_STATES[value.lower()]
        except KeyError:
            raise ValueError("Not a boolean: %s" % value) from None

    def _validate_value_types(self, *, section="", option="", value=""):
        """TypeError for names and values that are not texts."""
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and (value or not self._allow_no_value):
            raise TypeError("option values must be strings")

    @property
    def converters(self):
        """The conversions: 'int' makes getint()."""
        return self._converters


class ConfigParser(RawConfigParser):
    """A file of settings in which %(name)s stands for the value of another option."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Give an option of a section a value, which must be a text."""
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        """Make a section; its name must be a text."""
        if section is not UNNAMED_SECTION and not isinstance(section, str):
            raise TypeError("section names must be strings or UNNAMED_SECTION")
        super().add_section(section)

    def _read_defaults(self, defaults):
        # Defaults may mention options that come later.
        kept, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = kept


class SectionProxy(MutableMapping):
    """A section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            key = "get" + conv
            setattr(self, key, functools.partial(self.get, _impl=getattr(parser, key)))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    @property
    def parser(self):
        """The parser that this is a section of."""
        return self._parser

    @property
    def name(self):
        """The name of the section."""
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, fallback without one."""
        if not _impl:
            _impl = self._parser.get
        return _impl(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The conversions of a parser: a name and a function add a method get<name> to parser and sections."""

    GETTERCRE = re.compile(r"^get(?P<name>.+)$")

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(parser):
            found = self.GETTERCRE.match(getter)
            if found and callable(getattr(parser, getter)):
                self._data[found["name"]] = None

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        try:
            name = "get" + key
        except TypeError:
            raise ValueError("Incompatible key: {} (type: {})".format(key, type(key))) from None
        if name == "get":
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        function = functools.partial(self._parser._get_conv, conv=value)
        function.converter = value
        setattr(self._parser, name, function)
        for proxy in self._parser.values():
            setattr(proxy, name, functools.partial(proxy.get, _impl=function))

    def __delitem__(self, key):
        try:
            name = "get" + (key or None)
        except TypeError:
            raise KeyError(key) from None
        del self._data[key]
        for owner in itertools.chain((self._parser,), self._parser.values()):
            try:
                delattr(owner, name)
            except AttributeError:
                pass  # one that every parser has

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
