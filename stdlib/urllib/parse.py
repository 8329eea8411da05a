"""URLs: their parts, relative ones, and the quoting of texts and queries in them."""

import functools
import re
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
           "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
           "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
                 "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
               "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms",
               "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_UNSEEN = "".join(map(chr, range(33)))
_LINE_BREAKS = str.maketrans("", "", "\t\r\n")


# ---- bytes or text -------------------------------------------------------------------------------------------


def _as_text(*arguments):
    """The arguments as text, behind them what makes the result like them: bytes stay bytes."""
    kinds = [isinstance(value, str) for value in arguments if value]
    if not kinds:
        kinds = [isinstance(value, str) for value in arguments[:1]]
    if any(kinds) != all(kinds):
        raise TypeError("Cannot mix str and non-str arguments")
    if all(kinds):
        return *[value if isinstance(value, str) else "" if value is not None else None for value in arguments], _same
    return *[value.decode("ascii", "strict") if value else "" for value in arguments], _encoded


def _same(value):
    return value


def _encoded(value):
    return value.encode("ascii", "strict")


# ---- results ----------------------------------------------------------------------------------------------------


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same with parts of bytes."""
        return self._encoded_counterpart(*[part.encode(encoding, errors) for part in self])


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same with parts of text."""
        return self._decoded_counterpart(*[part.decode(encoding, errors) for part in self])


class _Netloc:
    """What stands in netloc: user:password@host:port."""

    __slots__ = ()

    def _sign(self, text):
        return text if isinstance(self, _Text) else text.encode()

    @property
    def _user(self):
        user, found, _ = self.netloc.rpartition(self._sign("@"))
        if not found:
            return None, None
        user, found, password = user.partition(self._sign(":"))
        return user, password if found else None

    @property
    def _host(self):
        sign = self._sign
        where = self.netloc.rpartition(sign("@"))[2]
        _, bracket, rest = where.partition(sign("["))
        if bracket:
            host, _, port = rest.partition(sign("]"))
            port = port.partition(sign(":"))[2]
        else:
            host, _, port = where.partition(sign(":"))
        return host, port or None

    @property
    def username(self):
        return self._user[0]

    @property
    def password(self):
        return self._user[1]

    @property
    def hostname(self):
        """The host in small letters, without brackets; None if there is none."""
        host = self._host[0]
        if not host:
            return None
        # A zone keeps its letters.
        name, percent, zone = host.partition(self._sign("%"))
        return name.lower() + percent + zone

    @property
    def port(self):
        """The port as a number, or None."""
        port = self._host[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number

    __class_getitem__ = classmethod(type(list[int]))


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag, _Text):
    """A URL without its fragment, and the fragment."""

    __slots__ = ()

    def geturl(self):
        """The whole again."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Netloc, _Text):
    """The parts of a URL: scheme, netloc, path, query, fragment."""

    __slots__ = ()

    def geturl(self):
        """The whole again."""
        return urlunsplit(self)


class ParseResult(_Parse, _Netloc, _Text):
    """The parts of a URL: scheme, netloc, path, params, query, fragment."""

    __slots__ = ()

    def geturl(self):
        """The whole again."""
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Bytes):
    """DefragResult of bytes."""

    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _Netloc, _Bytes):
    """SplitResult of bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _Netloc, _Bytes):
    """ParseResult of bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _other in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _other
    _other._decoded_counterpart = _text


# ---- taking apart and putting together -----------------------------------------------------------------------


def urlparse(url, scheme="", allow_fragments=True):
    """The six parts of a URL; params are what follows a ; in the last part of the path."""
    url, scheme, like = _as_text(url, scheme)
    parts = urlsplit(url, scheme, allow_fragments)
    path, params = parts.path, ""
    if parts.scheme in uses_params and ";" in path:
        path, params = _without_params(path)
    result = ParseResult(parts.scheme, parts.netloc, path, params, parts.query, parts.fragment)
    return like(result)


def _without_params(path):
    at = path.find(";", path.rfind("/") + 1)
    return (path, "") if at < 0 else (path[:at], path[at + 1:])


def urlsplit(url, scheme="", allow_fragments=True):
    """The five parts of a URL; scheme is taken where it has none."""
    url, scheme, like = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, bool(allow_fragments))
    return like(SplitResult(scheme, netloc or "", path, query or "", fragment or ""))


def clear_cache():
    """Forget which URLs were taken apart, and how texts are quoted."""
    _split.cache_clear()
    _quoted_bytes.cache_clear()


@functools.lru_cache
def _split(url, scheme, allow_fragments):
    """The five parts; netloc, query and fragment are None where no sign tells of them."""
    url = url.lstrip(_UNSEEN).translate(_LINE_BREAKS)
    scheme = scheme.strip(_UNSEEN).translate(_LINE_BREAKS)
    netloc = query = fragment = None
    found = _SCHEME.match(url)
    if found:
        scheme, url = found[0][:-1].lower(), url[found.end():]
    if url.startswith("//"):
        end = min([at for at in (url.find(sign, 2) for sign in "/?#") if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if "[" in netloc or "]" in netloc:
            _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    if netloc and not netloc.isascii():
        _check_letters(netloc)
    return scheme, netloc, url, query, fragment


def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    before, _, rest = netloc.rpartition("@")[2].partition("[")
    host, _, port = rest.partition("]")
    if before or port and not port.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if host.startswith(("v", "V")):
        if not re.fullmatch(r"[vV][a-fA-F0-9]+\..+", host):
            raise ValueError("IPvFuture address is invalid")
        return
    import ipaddress

    if ipaddress.ip_address(host).version == 4:
        raise ValueError("An IPv4 address cannot be in brackets")


def _check_letters(netloc):
    """ValueError for a host whose letters become signs of a URL when they are normalized."""
    import unicodedata

    plain = re.sub("[@:#?]", "", netloc)
    normal = unicodedata.normalize("NFKC", plain)
    if plain != normal and any(sign in normal for sign in "/?#@:"):
        raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def urlunparse(components):
    """The URL that has these six parts."""
    *parts, like = _as_text(*components)
    scheme, netloc, path, params, query, fragment = parts
    if params:
        path = f"{path};{params}"
    return like(urlunsplit((scheme, netloc, path, query, fragment)))


def urlunsplit(components):
    """The URL that has these five parts."""
    scheme, netloc, path, query, fragment, like = _as_text(*components)
    if not netloc:
        netloc = "" if scheme and scheme in uses_netloc and path[:1] in ("", "/") else None
    return like(_unsplit(scheme, netloc, path, query or None, fragment or None))


def _unsplit(scheme, netloc, path, query, fragment):
    if netloc is not None:
        if path and path[0] != "/":
            path = "/" + path
        path = "//" + netloc + path
    elif path.startswith("//"):
        path = "//" + path
    url = scheme + ":" + path if scheme else path
    if query is not None:
        url += "?" + query
    if fragment is not None:
        url += "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """What a URL means in a page whose own one is base."""
    if not base:
        return url
    if not url:
        return base
    base, url, like = _as_text(base, url)
    allow_fragments = bool(allow_fragments)
    old_scheme, old_netloc, old_path, old_query, old_fragment = _split(base, "", allow_fragments)
    scheme, netloc, path, query, fragment = _split(url, old_scheme, allow_fragments)
    if scheme != old_scheme or scheme not in uses_relative:
        return like(url)
    if scheme in uses_netloc:
        if netloc:
            return like(_unsplit(scheme, netloc, path, query, fragment))
        netloc = old_netloc
    if not path:
        if query is None:
            query = old_query
            if fragment is None:
                fragment = old_fragment
        return like(_unsplit(scheme, netloc, old_path, query, fragment))
    parts = path.split("/")
    if path[0:1] != "/":
        before = old_path.split("/")
        if before[-1]:
            del before[-1]
        parts = before + parts
        parts[1:-1] = [part for part in parts[1:-1] if part]
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return like(_unsplit(scheme, netloc, "/".join(resolved) or "/", query, fragment))


def urldefrag(url):
    """A URL without its fragment, and the fragment."""
    url, like = _as_text(url)
    if "#" in url:
        scheme, netloc, path, query, fragment = _split(url, "", True)
        return like(DefragResult(_unsplit(scheme, netloc, path, query, None), fragment or ""))
    return like(DefragResult(url, ""))


def unwrap(url):
    """The URL in <URL:...>."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url


# ---- quoting ---------------------------------------------------------------------------------------------------

_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ASCII = re.compile("([\x00-\x7f]+)")
_ESCAPE = re.compile(b"%([0-9a-fA-F]{2})")


@functools.lru_cache
def _quoted_bytes(safe):
    """What each byte is written as."""
    return tuple([chr(byte) if byte in _ALWAYS_SAFE or byte in safe else f"%{byte:02X}" for byte in range(256)])


def quote(string, safe="/", encoding=None, errors=None):
    """A text with everything but letters, digits, _.-~ and what is in safe written as %XX."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote(), for forms: blanks become +."""
    blank = " " if isinstance(string, str) else b" "
    if not isinstance(string, str) and not isinstance(string, bytes) or blank not in string:
        return quote(string, safe, encoding, errors)
    safe = safe + " " if isinstance(safe, str) else safe + b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """As quote(), of bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([byte for byte in safe if byte < 128])
    written = _quoted_bytes(safe)
    return "".join([written[byte] for byte in bs])


def unquote_to_bytes(string):
    """The bytes that a quoted text stands for."""
    if not string:
        string.split  # a TypeError or AttributeError for what is no text
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    if b"%" not in string:
        return bytes(string)
    return _ESCAPE.sub(lambda found: bytes.fromhex(found[1].decode()), string)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted one stands for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    return _ASCII.sub(lambda found: unquote_to_bytes(found[0]).decode(encoding, errors)
                      if "%" in found[0] else found[0], string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote(), for forms: + becomes a blank."""
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query with these names and values (a mapping, or pairs); with doseq, sequences give several values."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def written(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for name, value in query:
        name = written(name)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                parts += [f"{name}={written(one)}" for one in value]
                continue
        parts.append(f"{name}={written(value)}")
    return "&".join(parts)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
             separator="&"):
    """{name: [value...]} of a query."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator,
                                 _stacklevel=2):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
              separator="&", *, _stacklevel=1):
    """[(name, value)...] of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        equals = "="

        def plain(text):
            return unquote(text.replace("+", " "), encoding, errors)
    elif not qs:
        if qs is not None and not isinstance(qs, (bytes, bytearray, memoryview)):
            import warnings

            warnings.warn(f"Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated "
                          "as of 3.14", DeprecationWarning, stacklevel=_stacklevel + 1)
        return []
    else:
        qs = bytes(memoryview(qs))
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        equals = b"="

        def plain(text):
            return unquote_to_bytes(text.replace(b"+", b" "))
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        if field or strict_parsing:
            name, found, value = field.partition(equals)
            if not found and strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if value or keep_blank_values:
                pairs.append((plain(name), plain(value)))
    return pairs
