"""Which part of an expression did it: the operator, the call, the index.

The expression is only cut into tokens, not parsed: that is enough to find the
operator that was applied last, or the brackets at the end.
"""

__all__ = ["find_anchors", "is_call"]

_OPEN = "([{"
_CLOSE = ")]}"
_THREE = ("**=", "//=", ">>=", "<<=", "...")
_TWO = ("**", "//", ">>", "<<", "==", "!=", "<=", ">=", ":=", "->", "+=", "-=",
        "*=", "/=", "%=", "&=", "|=", "^=", "@=")
# How tightly the binary operators bind: the loosest one is applied last.
_BINDING = {"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6,
            "/": 6, "//": 6, "%": 6, "@": 6, "**": 8}
_LOOSER = ("if", "else", "and", "or", "not", "in", "is", "lambda", "for",
           "yield", "await", "async", "from", "raise", "return", "assert",
           "del", "import", "with", "while", "class", "def", "global",
           "nonlocal", "pass", "break", "continue", "try", "except",
           "finally", "elif", "==", "!=", "<=", ">=", "<", ">",
           ":=", ",", "=", ":", ";", "+=", "-=", "*=", "/=", "//=", "%=", "@=",
           "&=", "|=", "^=", ">>=", "<<=", "**=")


def _string_end(text, i):
    """The position after the string literal whose quote is at i."""
    quote = text[i]
    if text.startswith(quote * 3, i):
        quote *= 3
    i += len(quote)
    while i < len(text):
        if text[i] == "\\":
            i += 2
        elif text.startswith(quote, i):
            return i + len(quote)
        else:
            i += 1
    raise ValueError("unterminated string")


def _tokens(text):
    """Return the list of (kind, text, start, end); kind: name num str op."""
    result = []
    i = 0
    while i < len(text):
        char = text[i]
        if char.isspace() or char == "\\":
            i += 1
        elif char == "#":
            end = text.find("\n", i)
            i = len(text) if end < 0 else end
        elif char in "'\"":
            end = _string_end(text, i)
            result.append(("str", text[i:end], i, end))
            i = end
        elif char.isdigit() or (char == "." and text[i + 1:i + 2].isdigit()):
            end = i + 1
            while end < len(text) and (text[end].isalnum()
                                       or text[end] in "._"
                                       or (text[end] in "+-"
                                           and text[end - 1] in "eE"
                                           and text[i:i + 2].lower() != "0x")):
                end += 1
            result.append(("num", text[i:end], i, end))
            i = end
        elif char == "_" or char.isalpha():
            end = i + 1
            while end < len(text) and (text[end] == "_"
                                       or text[end].isalnum()):
                end += 1
            if end < len(text) and text[end] in "'\"" and end - i <= 2:
                end = _string_end(text, end)
                result.append(("str", text[i:end], i, end))
            else:
                result.append(("name", text[i:end], i, end))
            i = end
        else:
            for op in (text[i:i + 3], text[i:i + 2], char):
                if op in _THREE or op in _TWO or op == char:
                    break
            result.append(("op", op, i, i + len(op)))
            i += len(op)
    return result


def _outline(tokens):
    """Return the tokens outside all brackets; brackets stay as single ones."""
    depth = 0
    result = []
    for token in tokens:
        kind, text = token[0], token[1]
        if kind == "op" and text in _CLOSE:
            depth -= 1
            if depth < 0:
                raise ValueError("unbalanced")
        if depth == 0:
            result.append(token)
        if kind == "op" and text in _OPEN:
            depth += 1
    if depth:
        raise ValueError("unbalanced")
    return result


def _is_operand_end(token):
    return (token[0] in ("num", "str") or (token[0] == "op"
            and token[1] in (")", "]", "}", "..."))
            or (token[0] == "name" and token[1] not in _LOOSER))


def _last_binary(outline):
    """The operator applied last, or None; False if a looser form is there."""
    found = None
    unary = None
    for i, token in enumerate(outline):
        text = token[1]
        if token[0] in ("name", "op") and text in _LOOSER:
            return False
        if token[0] != "op" or text not in _BINDING and text != "~":
            continue
        if i == 0 or not _is_operand_end(outline[i - 1]):
            # + - ~ before an operand bind tighter than all but **.
            unary = 7 if unary is None else unary
            continue
        rank = _BINDING[text]
        if found is None or rank < found[0] or (rank == found[0]
                                                and text != "**"):
            found = rank, token
    if found is None:
        return False if unary is not None else None
    if unary is not None and outline[0][0] == "op" and found[0] > unary \
            and not _is_operand_end(outline[0]) and outline[0][1] in "+-~":
        return False
    return found[1]


def _lines_of(text, position):
    """(line, column) of a position."""
    return text.count("\n", 0, position), \
        position - (text.rfind("\n", 0, position) + 1)


def _trailing_bracket(outline):
    """(start, end) of the bracket that ends the expression, if one does."""
    if len(outline) < 3 or outline[-1][1] not in (")", "]"):
        return None
    opening = outline[-2]
    if opening[0] != "op" or opening[1] not in ("(", "["):
        return None
    before = outline[-3]
    if not _is_operand_end(before) or before[1] in _LOOSER:
        return None
    return opening[1], opening[2], outline[-1][3]


def find_anchors(text):
    """Return (line, column, line, column) of what failed in text, or None."""
    outline = _outline(_tokens(text))
    if not outline:
        return None
    operator = _last_binary(outline)
    if operator is False:
        return None
    if operator is not None:
        start, end = operator[2], operator[3]
    else:
        bracket = _trailing_bracket(outline)
        if bracket is None:
            return None
        _, start, end = bracket
    return (*_lines_of(text, start), *_lines_of(text, end))


def is_call(text, name_only=False):
    """Whether text is a call (of a plain name)."""
    outline = _outline(_tokens(text))
    if _last_binary(outline) is not None:
        return False
    bracket = _trailing_bracket(outline)
    if bracket is None or bracket[0] != "(":
        return False
    return not name_only or len(outline) == 3 and outline[0][0] == "name"
