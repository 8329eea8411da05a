"""Cookies as servers and browsers write them: SimpleCookie is a dict of Morsels."""

import re
import string
import types

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

_LEGAL = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_is_legal_key = re.compile("[%s]+" % re.escape(_LEGAL)).fullmatch
_CONTROL = re.compile(r"[\x00-\x1F\x7F]")
_WRITTEN = {**{code: f"\\{code:03o}" for code in [*range(32), *range(127, 256), ord(","), ord(";")]},
            ord('"'): '\\"', ord("\\"): "\\\\"}
_ESCAPE = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))")
_ALLOWED = r"\w\d!#%&'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\="
_PART = re.compile(rf"""
    \s*(?P<key>[{_ALLOWED}]+?)
    (?:\s*=\s*(?P<value>"(?:[^\\"]|\\.)*"|\w{{3,9}},\s[\w\d\s-]{{9,11}}\s[\d:]{{8}}\sGMT|[{_ALLOWED}\[\]]*))?
    \s*(?:\s+|;|$)""", re.ASCII | re.VERBOSE)


class CookieError(Exception):
    """A name or value may not be in a cookie."""


def _check(*values):
    for value in values:
        if isinstance(value, str) and _CONTROL.search(value):
            raise CookieError("Control characters are not allowed in cookies " + " ".join(map(repr, values)))


def _quote(str):
    """A text in quotes, if it needs them."""
    if str is None or _is_legal_key(str):
        return str
    return '"' + str.translate(_WRITTEN) + '"'


def _unquote(str):
    """A text without its quotes, if it has some."""
    if str is None or len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)) if found[1] else found[2], str[1:-1])


_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_MONTHS = [None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _getdate(future=0, weekdayname=_DAYS, monthname=_MONTHS):
    """The time in so many seconds, as cookies have it."""
    from time import gmtime, time

    year, month, day, hour, minute, second, weekday, *_ = gmtime(time() + future)
    return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (weekdayname[weekday], day, monthname[month], year, hour, minute, second)


class Morsel(dict):
    """A cookie: key, value, coded_value, and as a dict its attributes (path, max-age, ...)."""

    _reserved = {"expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain", "max-age": "Max-Age",
                 "secure": "Secure", "httponly": "HttpOnly", "version": "Version", "samesite": "SameSite",
                 "partitioned": "Partitioned"}
    _reserved_defaults = dict.fromkeys(_reserved, "")
    _flags = {"secure", "httponly", "partitioned"}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, self._reserved_defaults)

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        """The value as it is sent."""
        return self._coded_value

    def _attribute(self, key):
        key = key.lower()
        if key not in self._reserved:
            raise CookieError("Invalid attribute %r" % (key,))
        return key

    def __setitem__(self, key, value):
        key = self._attribute(key)
        _check(key, value)
        dict.__setitem__(self, key, value)

    def setdefault(self, key, val=None):
        key = self._attribute(key)
        _check(key, val)
        return dict.setdefault(self, key, val)

    def update(self, values):
        attributes = {}
        for key, value in dict(values).items():
            key = self._attribute(key)
            _check(key, value)
            attributes[key] = value
        dict.update(self, attributes)

    def __ior__(self, values):
        self.update(values)
        return self

    def __eq__(self, other):
        if not isinstance(other, Morsel):
            return NotImplemented
        return (dict.__eq__(self, other) and self._value == other._value and self._key == other._key
                and self._coded_value == other._coded_value)

    __ne__ = object.__ne__

    def copy(self):
        """A cookie with the same name, value and attributes."""
        morsel = Morsel()
        dict.update(morsel, self)
        morsel.__dict__.update(self.__dict__)
        return morsel

    def isReservedKey(self, K):
        """Whether it is the name of an attribute."""
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        """Give the cookie its name and value."""
        if key.lower() in self._reserved:
            raise CookieError("Attempt to set a reserved key %r" % (key,))
        if not _is_legal_key(key):
            raise CookieError("Illegal key %r" % (key,))
        _check(key, val, coded_val)
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

    def __setstate__(self, state):
        key, value, coded = state["key"], state["value"], state["coded_value"]
        _check(key, value, coded)
        self._key, self._value, self._coded_value = key, value, coded

    def output(self, attrs=None, header="Set-Cookie:"):
        """The cookie as a line of a header; attrs are the attributes to tell."""
        return "%s %s" % (header, self.OutputString(attrs))

    __str__ = output

    def __repr__(self):
        return "<%s: %s>" % (self.__class__.__name__, self.OutputString())

    def js_output(self, attrs=None):
        """The cookie as a script that sets it."""
        from urllib.parse import quote

        return """
        <script type="text/javascript">
        <!-- begin hiding
        document.cookie = decodeURIComponent("%s");
        // end hiding -->
        </script>
        """ % (quote(self.OutputString(attrs), safe=""))

    def OutputString(self, attrs=None):
        """The cookie, without the name of a header."""
        parts = ["%s=%s" % (self.key, self.coded_value)]
        attrs = self._reserved if attrs is None else attrs
        for key, value in sorted(self.items()):
            if value == "" or key not in attrs:
                continue
            name = self._reserved[key]
            if key == "expires" and isinstance(value, int):
                parts.append("%s=%s" % (name, _getdate(value)))
            elif key == "max-age" and isinstance(value, int):
                parts.append("%s=%d" % (name, value))
            elif key == "comment" and isinstance(value, str):
                parts.append("%s=%s" % (name, _quote(value)))
            elif key in self._flags:
                if value:
                    parts.append(str(name))
            else:
                parts.append("%s=%s" % (name, value))
        return "; ".join(parts)

    __class_getitem__ = classmethod(types.GenericAlias)


class BaseCookie(dict):
    """Cookies by name; subclasses say how values become text."""

    def value_decode(self, val):
        """(value, the text) of a text that was read."""
        return val, val

    def value_encode(self, val):
        """(value, the text to send) of a value that is set."""
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def _set(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._set(key, *self.value_encode(value))

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        """All cookies as lines of a header."""
        lines = []
        for _, morsel in sorted(self.items()):
            line = morsel.output(attrs, header)
            if _CONTROL.search(line):
                raise CookieError("Control characters are not allowed in cookies")
            lines.append(line)
        return sep.join(lines)

    __str__ = output

    def __repr__(self):
        pairs = ["%s=%r" % (key, morsel.value) for key, morsel in sorted(self.items())]
        return "<%s: %s>" % (self.__class__.__name__, " ".join(pairs))

    def js_output(self, attrs=None):
        """All cookies as scripts."""
        return "".join([morsel.js_output(attrs) for _, morsel in sorted(self.items())])

    def load(self, rawdata):
        """Take the cookies of a header, or of a dict."""
        if isinstance(rawdata, str):
            self._read(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _read(self, text):
        found, at, seen = [], 0, False
        while at < len(text):
            part = _PART.match(text, at)
            if not part:
                break
            at = part.end()
            key, value = part["key"], part["value"]
            if key[0] == "$":
                # Attributes of the old kind; before the first cookie they mean nothing.
                if seen:
                    found.append((None, key[1:], value))
            elif key.lower() in Morsel._reserved:
                if not seen:
                    return
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return
                    found.append((None, key, True))
                else:
                    found.append((None, key, _unquote(value)))
            elif value is not None:
                found.append((key, *self.value_decode(value)))
                seen = True
            else:
                # What is neither name=value nor an attribute makes all of it doubtful.
                return
        morsel = None
        for key, value, coded in found:
            if key is None:
                morsel[value] = coded
            else:
                self._set(key, value, coded)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """Cookies whose values are texts; what cannot be sent as it is stands in quotes."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
