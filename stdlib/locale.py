"""Conventions of languages and places. Those of the locale C are known, and
its characters may be UTF-8."""

import os
import sys

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error",
           "setlocale", "localeconv", "strcoll", "strxfrm", "str", "atof",
           "atoi", "format_string", "currency", "normalize", "LC_CTYPE",
           "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
           "CHAR_MAX", "getencoding", "LC_MESSAGES"]

_CATEGORIES = ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE",
               "LC_MONETARY", "LC_MESSAGES")
(LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY,
 LC_MESSAGES) = range(6)
LC_ALL = 6
CHAR_MAX = 127
_KNOWN = {"c", "posix", "c.utf-8", "c.utf8"}
_str = str


class Error(Exception):
    pass


def _from_environment(category):
    """The name that the environment gives a category."""
    for variable in ("LC_ALL", _CATEGORIES[category], "LANG"):
        if name := os.environ.get(variable):
            return name
    return "C"


def _settled(name):
    if name.lower() not in _KNOWN:
        raise Error("unsupported locale setting")
    return "C" if name == "POSIX" else name


_current = dict.fromkeys(range(6), "C")
_name = _from_environment(LC_CTYPE)
if _name.lower() in _KNOWN and "." in _name:
    _current[LC_CTYPE] = _name


def _query(category):
    if category != LC_ALL:
        return _current[category]
    if len(set(_current.values())) == 1:
        return _current[LC_CTYPE]
    return ";".join(f"{name}={_current[at]}"
                    for at, name in enumerate(_CATEGORIES))


def _names_for(category, name):
    """{category: name} for what setlocale() was given."""
    wanted = range(6) if category == LC_ALL else [category]
    if not name:
        return {at: _settled(_from_environment(at)) for at in wanted}
    if category == LC_ALL and "=" in name:
        pairs = dict(part.partition("=")[::2] for part in name.split(";"))
        if not pairs.keys() >= set(_CATEGORIES):
            raise Error("unsupported locale setting")
        return {at: _settled(pairs[_CATEGORIES[at]]) for at in wanted}
    return dict.fromkeys(wanted, _settled(name))


def setlocale(category, locale=None):
    """Choose the conventions of a category, or ask which they are (None)."""
    if locale and not isinstance(locale, _str):
        try:
            language, encoding = locale
        except (TypeError, ValueError):
            raise TypeError("Locale must be None, a string, or an iterable of "
                            "two strings -- language code, encoding.") from None
        locale = normalize(f"{language or 'C'}.{encoding}" if encoding
                           else language or "C")
    if category not in range(7):
        raise Error("locale query failed" if locale is None
                    else "unsupported locale setting")
    if locale is not None:
        _current.update(_names_for(category, locale))
    return _query(category)


def normalize(localename):
    """A name with its encoding spelt the usual way."""
    language, dot, encoding = localename.partition(".")
    if language.lower() in ("c", "posix"):
        language = "C"
    if not dot:
        return language
    encoding, at, modifier = encoding.partition("@")
    known = encoding.lower().replace("-", "").replace("_", "")
    if known == "utf8":
        encoding = "UTF-8"
    elif known.startswith("iso8859"):
        encoding = "ISO8859-" + known[7:]
    return language + dot + encoding + at + modifier


def _parsed(name):
    language, dot, encoding = normalize(name).partition(".")
    return (language, encoding.partition("@")[0]) if dot else (None, None)


def getlocale(category=LC_CTYPE):
    """(language, encoding) of a category."""
    name = _query(category)
    if category == LC_ALL and ";" in name:
        raise TypeError("category LC_ALL is not supported")
    return _parsed(name)


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """(language, encoding) that the environment names."""
    for variable in envvars:
        if name := os.environ.get(variable):
            if variable == "LANGUAGE":
                name = name.partition(":")[0]
            return _parsed(name)
    return None, None


def getencoding():
    """The encoding of the locale."""
    if "." in _current[LC_CTYPE] or sys.getfilesystemencoding() == "utf-8":
        return "UTF-8"
    return "ANSI_X3.4-1968"


def getpreferredencoding(do_setlocale=True):
    """The encoding of text for the user."""
    return "utf-8" if sys.flags.utf8_mode else getencoding()


def localeconv():
    """How numbers and amounts of money are written."""
    return {
        **dict.fromkeys(("int_curr_symbol", "currency_symbol",
                         "mon_decimal_point", "mon_thousands_sep"), ""),
        "mon_grouping": [], "positive_sign": "", "negative_sign": "",
        **dict.fromkeys(("int_frac_digits", "frac_digits", "p_cs_precedes",
                         "p_sep_by_space", "n_cs_precedes", "n_sep_by_space",
                         "p_sign_posn", "n_sign_posn"), CHAR_MAX),
        "decimal_point": ".", "thousands_sep": "", "grouping": [],
    }


def strcoll(string1, string2, /):
    """Less than 0, 0 or more: which text comes first."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A text whose order among others is that of strcoll()."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """f % val, with digits grouped as the locale has them."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money as the locale has it."""
    raise ValueError("Currency formatting is not possible using the 'C' "
                     "locale.")


def str(val):
    """A float as text, with the locale's decimal point."""
    return f"{val:.12g}"


def delocalize(string):
    """A number in the way of the locale as int() and float() want it."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number as text in the way of the locale."""
    return string


def atof(string, func=float):
    """The number that text in the way of the locale stands for."""
    return func(delocalize(string))


def atoi(string):
    """The int that text in the way of the locale stands for."""
    return int(delocalize(string))


# ---- nl_langinfo ----

CODESET, RADIXCHAR, THOUSEP = 14, 0x10000, 0x10001
YESEXPR, NOEXPR, CRNCYSTR = 0x50000, 0x50001, 0x4000f
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
         "Saturday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July",
           "August", "September", "October", "November", "December")
_INFO = {RADIXCHAR: ".", THOUSEP: "", YESEXPR: "^[yY]", NOEXPR: "^[nN]",
         CRNCYSTR: "-"}
_place = 0x20000
for _prefix, _texts in (("ABDAY", [day[:3] for day in _DAYS]),
                        ("DAY", _DAYS),
                        ("ABMON", [month[:3] for month in _MONTHS]),
                        ("MON", _MONTHS)):
    for _number, _text in enumerate(_texts, 1):
        globals()[f"{_prefix}_{_number}"] = _place
        _INFO[_place] = _text
        _place += 1
for _prefix, _text in (("AM_STR", "AM"), ("PM_STR", "PM"),
                       ("D_T_FMT", "%a %b %e %H:%M:%S %Y"),
                       ("D_FMT", "%m/%d/%y"), ("T_FMT", "%H:%M:%S"),
                       ("T_FMT_AMPM", "%I:%M:%S %p"), ("ERA", ""), ("", ""),
                       ("ERA_D_FMT", ""), ("ALT_DIGITS", ""),
                       ("ERA_D_T_FMT", ""), ("ERA_T_FMT", "")):
    if _prefix:
        globals()[_prefix] = _place
        _INFO[_place] = _text
    _place += 1


def nl_langinfo(key, /):
    """One piece of what is known about the locale."""
    if key == CODESET:
        return getencoding()
    try:
        return _INFO[key]
    except KeyError:
        raise ValueError("unsupported langinfo constant") from None
