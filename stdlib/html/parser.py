"""HTMLParser: calls a method for each tag, text, comment and declaration of a page, however wrong it is."""

import re
from html import unescape
from html.entities import html5 as _html5

__all__ = ["HTMLParser"]

_VALUE = r"""(?:'[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*)"""
_ATTRIBUTE = re.compile(rf"([^\t\n\r\f />][^\t\n\r\f /=>]*)(?:[\t\n\r\f ]*=[\t\n\r\f ]*({_VALUE})|(?![\t\n\r\f ]*=))")
_NAME = re.compile(r"[a-zA-Z][^\t\n\r\f />]*")
# A tag from its name to its >.
_TAG = re.compile(rf"[a-zA-Z][^\t\n\r\f />]*(?:[\t\n\r\f /]+|[^\t\n\r\f />][^\t\n\r\f /=>]*"
                  rf"(?:[\t\n\r\f ]*=[\t\n\r\f ]*{_VALUE}|(?![\t\n\r\f ]*=)))*+>")
_SKIP = re.compile(r"[\t\n\r\f /]*")
_LETTER = re.compile("[a-zA-Z]")
_COMMENT_END = re.compile("--!?>")
_NUMBERED = re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)")
_NAMED = re.compile("&[a-zA-Z][-.a-zA-Z0-9]*")
_IN_VALUE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*[;=]?)")
_NEVER = re.compile(r"(?!)")


def _value_reference(match):
    # A name without semicolon is one only if nothing follows that could belong to an address.
    text = match[0]
    if text[1] != "#" and not text.endswith(";") and (text.endswith("=") or text[1:] not in _html5):
        return text
    if text[1] != "#" and text[1:] not in _html5:
        return text
    return unescape(text)


class HTMLParser:
    """Reads a page piece by piece, as feed() gets it.

    With convert_charrefs, text comes with its references replaced; otherwise handle_charref() and
    handle_entityref() are told of them. With scripting, what is in <noscript> is text.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Forget what was read."""
        self.rawdata = ""
        self._pieces = []  # read, but not worth a look yet
        self._waits = False
        self.lasttag = "???"
        self.lineno, self.offset = 1, 0
        self.cdata_elem = None
        self._escapable = True
        self._support_cdata = True
        self.interesting = None
        self.__starttag_text = None

    def feed(self, data):
        """Read some more of the page; what is not complete waits for the rest."""
        if self._waits:
            # Nothing that waits can be complete before the next >.
            self._pieces.append(data)
            if ">" not in data:
                return
        else:
            self.rawdata += data
        self.goahead(0)

    def close(self):
        """Read what waits, as if the page ended here."""
        self.goahead(1)

    def getpos(self):
        """(line, column) of what is being told of."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The last start tag, as it was written."""
        return self.__starttag_text

    def updatepos(self, i, j):
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def _set_support_cdata(self, flag=True):
        """Whether <![CDATA[ begins such a section, as in foreign elements, or a comment."""
        self._support_cdata = flag

    def set_cdata_mode(self, elem, *, escapable=False):
        """What follows is text, up to the end tag of elem."""
        self.cdata_elem = elem.lower()
        self._escapable = escapable
        if self.cdata_elem == "plaintext":
            self.interesting = _NEVER
        elif escapable and not self.convert_charrefs:
            self.interesting = re.compile(rf"&|</{re.escape(self.cdata_elem)}(?=[\t\n\r\f />])", re.I | re.A)
        else:
            self.interesting = re.compile(rf"</{re.escape(self.cdata_elem)}(?=[\t\n\r\f />])", re.I | re.A)

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self._escapable = True
        self.interesting = None

    # ---- reading ----

    def goahead(self, end):
        """Tell of what is complete; of everything if end is true."""
        if self._pieces:
            self.rawdata += "".join(self._pieces)
            self._pieces.clear()
        i = 0
        self._waits = False
        while i < len(self.rawdata):
            data = self.rawdata
            j = self._text_end(i, end)
            if j is None:
                self._waits = self.cdata_elem is not None and len(data) - i > 64
                break
            if i < j:
                self._text(data[i:j])
                i = self.updatepos(i, j)
                continue
            k = self._markup(i, end) if data[i] == "<" else self._reference(i, end)
            if k is None:
                self._waits = len(data) - i > 64
                break
            i = self.updatepos(i, k)
        if end and i < len(self.rawdata):
            self._text(self.rawdata[i:])
            i = self.updatepos(i, len(self.rawdata))
        self.rawdata = self.rawdata[i:]

    def _text(self, text):
        if self.convert_charrefs and self._escapable:
            text = unescape(text)
        self.handle_data(text)

    def _text_end(self, i, end):
        """Where the text at i ends, None if that is not known yet."""
        data = self.rawdata
        if self.cdata_elem:
            found = self.interesting.search(data, i)
            return found.start() if found else None
        j = data.find("<", i)
        if self.convert_charrefs:
            if j < 0:
                # A reference may not be complete.
                ampersand = data.rfind("&", max(i, len(data) - 34))
                if ampersand >= 0 and not end and not re.search(r"[\t\n\r\f ;]", data[ampersand:]):
                    return None
                j = len(data)
            return j
        ampersand = data.find("&", i, j if j >= 0 else len(data))
        if ampersand >= 0:
            return ampersand
        return j if j >= 0 else len(data)

    def _markup(self, i, end):
        """Tell of what begins with the < at i; returns where it ends, None if it is not complete."""
        data = self.rawdata
        if _LETTER.match(data, i + 1):
            k = self.parse_starttag(i)
        elif data.startswith("</", i):
            k = self.parse_endtag(i)
        elif data.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif data.startswith("<?", i):
            k = self.parse_pi(i)
        elif i + 1 < len(data) or end:
            self.handle_data("<")
            k = i + 1
        else:
            return None
        if k >= 0:
            return k
        if not end:
            return None
        self._unfinished(i)
        return len(data)

    def _unfinished(self, i):
        """Tell of what the page ends in."""
        data = self.rawdata
        if data.startswith("<!--", i):
            rest = data[i + 4:]
            for suffix in ("--!", "--", "-"):
                if rest.endswith(suffix):
                    rest = rest[:-len(suffix)]
                    break
            self.handle_comment(rest)
        elif data.startswith("<![CDATA[", i) and self._support_cdata:
            self.unknown_decl(data[i + 3:])
        elif data[i:i + 9].lower() == "<!doctype":
            self.handle_decl(data[i + 2:])
        elif data.startswith("<!", i):
            self.handle_comment(data[i + 2:])
        elif data.startswith("<?", i):
            self.handle_pi(data[i + 2:])
        elif data.startswith("</", i):
            if i + 2 == len(data):
                self.handle_data("</")
            elif not _LETTER.match(data, i + 2):
                self.handle_comment(data[i + 2:])

    def _reference(self, i, end):
        """Tell of the reference at i; returns where it ends, None if it is not complete."""
        data = self.rawdata
        found = _NUMBERED.match(data, i)
        if found:
            if found.end() == len(data) and not end:
                return None
            self.handle_charref(found[0][2:])
            return found.end() + data.startswith(";", found.end())
        found = _NAMED.match(data, i)
        if found:
            if found.end() == len(data) and not end:
                return None
            self.handle_entityref(found[0][1:])
            return found.end() + data.startswith(";", found.end())
        if not end and data[i:] in ("&", "&#", "&#x", "&#X"):
            return None
        size = 2 if data.startswith("&#", i) else 1
        self.handle_data(data[i:i + size])
        return i + size

    def parse_starttag(self, i):
        """Tell of the start tag at i; returns where it ends, -1 if it is not complete."""
        self.__starttag_text = None
        data = self.rawdata
        whole = _TAG.match(data, i + 1)
        if not whole:
            return -1
        end = whole.end()
        self.__starttag_text = data[i:end]
        name = _NAME.match(data, i + 1)
        self.lasttag = tag = name[0].lower()
        attributes = []
        behind = name.end()
        k = _SKIP.match(data, behind).end()
        while k < end - 1:
            found = _ATTRIBUTE.match(data, k)
            if not found:
                break
            value = found[2]
            if value:
                if value[0] in "'\"" and value[0] == value[-1] and len(value) > 1:
                    value = value[1:-1]
                if "&" in value:
                    value = _IN_VALUE.sub(_value_reference, value)
            attributes.append((found[1].lower(), value))
            behind = found.end()
            k = _SKIP.match(data, behind).end()
        if behind < end - 1 and data[end - 2] == "/":
            self.handle_startendtag(tag, attributes)
            return end
        self.handle_starttag(tag, attributes)
        if tag in self.CDATA_CONTENT_ELEMENTS or self.scripting and tag == "noscript" or tag == "plaintext":
            self.set_cdata_mode(tag)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return end

    def parse_endtag(self, i):
        """Tell of the end tag at i; returns where it ends, -1 if it is not complete."""
        data = self.rawdata
        if data.find(">", i + 2) < 0:
            return -1
        if not _LETTER.match(data, i + 2):
            if data.startswith(">", i + 2):
                return i + 3
            return self.parse_bogus_comment(i)
        whole = _TAG.match(data, i + 2)
        if not whole:
            return -1
        self.handle_endtag(_NAME.match(data, i + 2)[0].lower())
        self.clear_cdata_mode()
        return whole.end()

    def parse_html_declaration(self, i):
        """Tell of what begins with <! at i; returns where it ends, -1 if it is not complete."""
        data = self.rawdata
        if data.startswith("<!--", i):
            return self.parse_comment(i)
        if data.startswith("<![CDATA[", i) and self._support_cdata:
            j = data.find("]]>", i + 9)
            if j < 0:
                return -1
            self.unknown_decl(data[i + 3:j])
            return j + 3
        if data[i:i + 9].lower() == "<!doctype":
            j = data.find(">", i + 9)
            if j < 0:
                return -1
            self.handle_decl(data[i + 2:j])
            return j + 1
        return self.parse_bogus_comment(i)

    def parse_comment(self, i, report=True):
        """Tell of the comment at i; returns where it ends, -1 if it is not complete."""
        data = self.rawdata
        for abrupt in (">", "->"):
            if data.startswith(abrupt, i + 4):
                if report:
                    self.handle_comment("")
                return i + 4 + len(abrupt)
        found = _COMMENT_END.search(data, i + 4)
        if not found:
            return -1
        if report:
            self.handle_comment(data[i + 4:found.start()])
        return found.end()

    def parse_bogus_comment(self, i, report=1):
        """Tell, as a comment, of <! or </ that begins nothing else."""
        j = self.rawdata.find(">", i + 2)
        if j < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:j])
        return j + 1

    def parse_pi(self, i):
        """Tell of the processing instruction at i; returns where it ends, -1 if it is not complete."""
        j = self.rawdata.find(">", i + 2)
        if j < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:j])
        return j + 1

    # ---- for subclasses ----

    def handle_startendtag(self, tag, attrs):
        """A tag like <br/>: by default a start tag and an end tag."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """A start tag; attrs are (name, value), the value None without one."""

    def handle_endtag(self, tag):
        """An end tag."""

    def handle_charref(self, name):
        """A reference by number, without &# and semicolon."""

    def handle_entityref(self, name):
        """A reference by name, without & and semicolon."""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """A comment."""

    def handle_decl(self, decl):
        """A declaration, without <! and >."""

    def handle_pi(self, data):
        """A processing instruction, without <? and >."""

    def unknown_decl(self, data):
        """A section like CDATA, without <! and ]]>."""
