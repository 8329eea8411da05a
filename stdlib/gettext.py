"""Messages in other languages, out of the files (.mo) that GNU gettext makes."""

import os
import re
import sys

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
           "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")

# ---- which form of the plural: an expression of C --------------------------------------------------------------

_WORD = re.compile(r"\s*(?:(\d+)|(n\b)|(\|\||&&|[=!<>]=|[-+*/%<>?:()!])|(\S))")
_LEVELS = [("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")]
_IN_PYTHON = {"||": "or", "&&": "and", "/": "//"}


class _Plural:
    """Reads an expression of C, as Python."""

    def __init__(self, text):
        self.words = []
        self.depth = 0
        for number, name, sign, other in _WORD.findall(text):
            if other:
                raise ValueError("invalid token in plural form: %s" % other)
            self.words.append(str(int(number)) if number else name or sign)
        self.words.append("")
        self.words.reverse()

    def take(self, *wanted):
        return self.words.pop() if self.words[-1] in wanted else None

    def fail(self):
        if self.words[-1]:
            raise ValueError("unexpected token in plural form: %s" % self.words[-1])
        raise ValueError("unexpected end of plural form")

    def choice(self):
        condition = self.level(0)
        if not self.take("?"):
            return condition
        yes = self.choice()
        if not self.take(":"):
            self.fail()
        return f"({yes} if {condition} else {self.choice()})"

    def level(self, n):
        if n == len(_LEVELS):
            return self.value()
        left = self.level(n + 1)
        while sign := self.take(*_LEVELS[n]):
            right = self.level(n + 1)
            left = f"({left} {_IN_PYTHON.get(sign, sign)} {right})"
        return left

    def value(self):
        if self.take("!"):
            return f"(not {self.value()})"
        if self.take("("):
            self.depth += 1
            if self.depth > 20:
                raise ValueError("plural form expression is too complex")
            inner = self.choice()
            self.depth -= 1
            if not self.take(")"):
                raise ValueError("unbalanced parenthesis in plural form")
            return inner
        if self.words[-1] == "n" or self.words[-1].isdigit():
            return self.words.pop()
        self.fail()


def c2py(plural):
    """The function n -> number of the form that an expression of C, as catalogs have it, tells."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    try:
        reader = _Plural(plural)
        text = reader.choice()
        if reader.words[-1]:
            reader.fail()
        function = eval(f"lambda n: int({text})", {"int": int})
    except RecursionError:
        raise ValueError("plural form expression is too complex") from None
    return lambda n: function(_as_int(n))


def _as_int(n):
    if isinstance(n, int):
        return n
    try:
        rounded = round(n)
    except TypeError:
        raise TypeError("Plural value must be an integer, got %s" % (n.__class__.__name__,)) from None
    _warn_of(n)
    return rounded if rounded == n else n


def _warn_of(n):
    """A warning that n is no int, for the line that called this module."""
    import warnings

    frame, level = sys._getframe(1), 2
    while frame is not None and frame.f_globals.get("__name__") == __name__:
        frame, level = frame.f_back, level + 1
    warnings.warn("Plural value must be an integer, got %s" % (n.__class__.__name__,), DeprecationWarning,
                  stacklevel=level)


def _is_one(n):
    if not isinstance(n, int):
        _warn_of(n)
    return n == 1


# ---- catalogs -------------------------------------------------------------------------------------------------------


class NullTranslations:
    """Messages as they are, or those of a fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Ask another catalog for what this one does not have."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """The message in the language of the catalog."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """The message for n things; the first one is for one thing."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if _is_one(n) else msgid2

    def pgettext(self, context, message):
        """As gettext(), for a message that means something else elsewhere."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """As ngettext(), in a context."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if _is_one(n) else msgid2

    def info(self):
        """What the catalog says of itself."""
        return self._info

    def charset(self):
        """The encoding of its file."""
        return self._charset

    def install(self, names=None):
        """Make gettext() the builtin function _; and other functions, by their names."""
        import builtins

        builtins.__dict__["_"] = self.gettext
        if names is not None:
            for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names):
                builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """The messages of a file that msgfmt made."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        from struct import unpack

        name = getattr(fp, "name", "")
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        data = fp.read()
        magic = unpack("<I", data[:4])[0]
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, "Bad magic number", name)
        order = "<" if magic == self.LE_MAGIC else ">"
        version, count, originals, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), name)
        for at in range(count):
            parts = []
            for table in (originals, translations):
                length, start = unpack(order + "II", data[table + 8 * at:table + 8 * at + 8])
                if start + length >= len(data):
                    raise OSError(0, "File is corrupt", name)
                parts.append(data[start:start + length])
            message, text = parts
            if not message:
                self._read_info(text)
            charset = self._charset or "ascii"
            if b"\0" in message:
                one, _ = message.split(b"\0")
                for form, part in enumerate(text.split(b"\0")):
                    catalog[str(one, charset), form] = str(part, charset)
            else:
                catalog[str(message, charset)] = str(text, charset)

    def _read_info(self, text):
        last = None
        for line in text.split(b"\n"):
            line = str(line, "ascii", "surrogateescape").strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            if ":" not in line:
                if last:
                    self._info[last] += "\n" + line
                continue
            key, _, value = line.partition(":")
            last, value = key.strip().lower(), value.strip()
            self._info[last] = value
            if last == "content-type":
                self._charset = value.split("charset=")[1]
            elif last == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def _look_up(self, key):
        text = self._catalog.get(key)
        return self._catalog.get((key, self.plural(1))) if text is None else text

    def gettext(self, message):
        """The message in the language of the catalog."""
        text = self._look_up(message)
        return text if text is not None else super().gettext(message)

    def ngettext(self, msgid1, msgid2, n):
        """The message for n things."""
        text = self._catalog.get((msgid1, self.plural(n)))
        return text if text is not None else super().ngettext(msgid1, msgid2, n)

    def pgettext(self, context, message):
        """As gettext(), in a context."""
        text = self._look_up(self.CONTEXT % (context, message))
        return text if text is not None else super().pgettext(context, message)

    def npgettext(self, context, msgid1, msgid2, n):
        """As ngettext(), in a context."""
        text = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return text if text is not None else super().npgettext(context, msgid1, msgid2, n)


# ---- files ------------------------------------------------------------------------------------------------------------


def _expand_lang(loc):
    """A language with fewer and fewer of its parts: de_AT.UTF-8@euro, ..., de."""
    import locale

    loc = locale.normalize(loc)
    rest, parts = loc, {}
    for sign in "@._":
        rest, found, part = rest.partition(sign)
        parts[sign] = found + part
    names = []
    for mask in range(7, -1, -1):
        chosen = [sign for bit, sign in enumerate("._@") if mask & 1 << bit]
        if all(parts[sign] for sign in chosen):
            names.append(rest + "".join([parts[sign] for sign in "_.@" if sign in chosen]))
    return names


def find(domain, localedir=None, languages=None, all=False):
    """The file of messages for the first language that has one; or None. With all, the list of all of them."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    names = []
    for language in languages:
        names += [name for name in _expand_lang(language) if name not in names]
    result = []
    for name in names:
        if name == "C":
            break
        path = os.path.join(localedir, name, "LC_MESSAGES", "%s.mo" % domain)
        if os.path.exists(path):
            if not all:
                return path
            result.append(path)
    return result if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The catalog of a domain; OSError without one, or messages as they are if fallback is true."""
    if class_ is None:
        class_ = GNUTranslations
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT

        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        found = _translations.get(key)
        if found is None:
            with open(path, "rb") as file:
                found = class_(file)
            try:
                _translations[key] = found
            except TypeError:
                pass  # frozen with a function that went to another thread
        # Each call has fallbacks of its own.
        import copy

        found = copy.copy(found)
        if result is None:
            result = found
        else:
            result.add_fallback(found)
    return result


_translations = {}


def install(domain, localedir=None, *, names=None):
    """Make the messages of a domain those of the builtin function _."""
    translation(domain, localedir, fallback=True).install(names)


_localedirs = {}
_current_domain = "messages"


def textdomain(domain=None):
    """Set, and return, the domain of gettext() and the like."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """Set, and return, the folder that has the messages of a domain."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _catalog_of(domain):
    try:
        return translation(domain, _localedirs.get(domain))
    except OSError:
        return NullTranslations()


def dgettext(domain, message):
    """The message of a domain."""
    return _catalog_of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    """The message of a domain for n things."""
    return _catalog_of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    """The message of a domain in a context."""
    return _catalog_of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    """The message of a domain in a context for n things."""
    return _catalog_of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    """The message in the user's language."""
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    """The message for n things."""
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    """The message in a context."""
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    """The message in a context for n things."""
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
