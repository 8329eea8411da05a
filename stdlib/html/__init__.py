"""HTML: escape() and unescape() texts. Modules: parser (HTMLParser), entities (names of characters)."""

import re as _re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with &, < and > as entities; and, unless quote is false, with both quotes so."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


_REFERENCE = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _odd_number(number):
    """What a number stands for that is not simply a character."""
    if number == 13:
        return "\r"
    if 0x80 <= number <= 0x9F:
        # Pages that are said to be in Latin-1 are in that of Windows.
        try:
            return bytes([number]).decode("cp1252")
        except UnicodeDecodeError:
            return chr(number)
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\uFFFD"
    if number < 9 or number == 11 or 14 <= number < 32 or number == 127 or 0xFDD0 <= number <= 0xFDEF \
            or number & 0xFFFE == 0xFFFE:
        return ""
    return chr(number)


def _character(match):
    name = match[1]
    if name[0] == "#":
        digits = name[1:].rstrip(";")
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        return chr(number) if 32 <= number < 127 else _odd_number(number)
    from html.entities import html5

    if name in html5:
        return html5[name]
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return "&" + name


def unescape(s):
    """The text with the characters that its references (&gt; &#62; &#x3e;) stand for."""
    if "&" not in s:
        return s
    return _REFERENCE.sub(_character, s)
