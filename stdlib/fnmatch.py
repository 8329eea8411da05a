"""Patterns of file names as the shell has them: * ? [abc] [!abc]."""

import functools
import posixpath

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Return whether name matches pat."""
    return fnmatchcase(posixpath.normcase(name), posixpath.normcase(pat))


@functools.lru_cache(maxsize=32768, typed=True)
def _compile(pat):
    import re
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")
                          ).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    """Return the list of those names that match pat."""
    match = _compile(posixpath.normcase(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """Return the list of those names that do not match pat."""
    match = _compile(posixpath.normcase(pat))
    return [name for name in names if match(name) is None]


def fnmatchcase(name, pat):
    """Return whether name matches pat; case always matters."""
    return _compile(pat)(name) is not None


def _translate_set(pat, i):
    """Translate the [...] whose bracket is before i; return (text, end)."""
    end = i
    if pat[end:end + 1] == "!":
        end += 1
    if pat[end:end + 1] == "]":
        end += 1
    end = pat.find("]", end)
    if end < 0:
        return "\\[", i
    body = pat[i:end]
    negated = body.startswith("!")
    if negated:
        body = body[1:]
    parts = []
    k = 0
    while k < len(body):
        if body[k + 1:k + 2] == "-" and k + 2 < len(body):
            low, high = body[k], body[k + 2]
            if low <= high:
                parts.append(_quote(low) + "-" + _quote(high))
            k += 3
        else:
            parts.append(_quote(body[k]))
            k += 1
    text = "".join(parts)
    if not text:
        return ("." if negated else "(?!)"), end + 1
    return f"[{'^' if negated else ''}{text}]", end + 1


def _quote(char):
    return "\\" + char if char in "\\^-[]&~|" else char


def translate(pat):
    """Return the regular expression that means the same as pat."""
    import re
    # A star that is followed by more stars need not give back what it took:
    # atomic groups keep the matching linear.
    pieces = []
    i = 0
    while i < len(pat):
        char = pat[i]
        i += 1
        if char == "*":
            if not pieces or pieces[-1] is not _STAR:
                pieces.append(_STAR)
        elif char == "?":
            pieces.append(".")
        elif char == "[":
            text, i = _translate_set(pat, i)
            pieces.append(text)
        else:
            pieces.append(re.escape(char))
    groups = [[]]
    for piece in pieces:
        if piece is _STAR:
            groups.append([])
        else:
            groups[-1].append(piece)
    groups = ["".join(group) for group in groups]
    result = groups[0]
    if len(groups) > 1:
        for group in groups[1:-1]:
            result += f"(?>.*?{group})"
        result += ".*" + groups[-1]
    return f"(?s:{result})\\z"


_STAR = object()
