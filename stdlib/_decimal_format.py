"""format() of decimal numbers."""

import re

from _decimal_arithmetic import (FINITE, INFINITE, QUIET, number, rescale,
                                 round_off, size)
from _decimal_context import MAX_PREC
from _decimal_digits import digits_text

_SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<z>z)?"
    r"(?P<alt>#)?(?P<zero>0)?(?P<width>(?!0)\d+)?(?P<group>[,_])?"
    r"(?:\.(?P<precision>\d+))?(?P<type>[eEfFgGn%])?", re.DOTALL)


def formatted(value, spec, context, override):
    found = _SPEC.fullmatch(spec)
    if not found or found["zero"] and found["align"] or \
            found["type"] == "n" and found["group"]:
        raise ValueError("invalid format string")
    if max(int(found["width"] or 0), int(found["precision"] or 0)) > MAX_PREC:
        raise ValueError("format specification exceeds internal limits of "
                         "_decimal")
    _check_override(override or {})
    kind, sign = value[:2]
    if kind == FINITE:
        value, sign, whole, part, tail = _digits(value, found, context)
    else:
        whole = "Infinity" if kind == INFINITE else \
            ("NaN" if kind == QUIET else "sNaN") + \
            (digits_text(value[2]) if value[2] else "")
        part = ""
        tail = "%" if found["type"] == "%" else ""
    prefix = "-" if sign else {"+": "+", " ": " "}.get(found["sign"], "")
    separator = (override or {}).get("thousands_sep", found["group"] or "")
    point = (override or {}).get("decimal_point", ".")
    fill, align = found["fill"] or " ", found["align"] or ">"
    width = int(found["width"] or 0)
    if found["zero"]:
        fill, align = "0", "="
    if part or found["alt"] and kind == FINITE:
        part = point + part
    rest = part + tail
    if kind == FINITE:
        least = width - len(prefix) - len(rest) if found["zero"] else 0
        sizes = (override or {}).get("grouping")
        if sizes is None or not separator:
            whole = _grouped(whole, separator, least)
        else:
            whole = _grouped_by(whole, separator, least, sizes)
    elif found["zero"]:
        fill, align = " ", ">"
    return _aligned(prefix, whole + rest, fill, align, width)


def _check_override(override):
    for name, most in (("decimal_point", 4), ("thousands_sep", 4),
                       ("grouping", 256)):
        text = override.get(name, "")
        if name == "grouping" and isinstance(text, list):
            continue  # as locale.localeconv() has it
        if not isinstance(text, str):
            raise TypeError("bad argument type for built-in operation")
        if len(text.encode()) > most or \
                name == "grouping" and not text.isascii():
            raise ValueError("invalid override dict")


def _digits(value, found, context):
    """The rounded number, its sign, the digits before and behind the point,
    and the exponent with its letter."""
    _, sign, c, e = value
    letter, precision = found["type"], found["precision"]
    if letter == "%":
        e += 2
    if not c and e > 0 and letter is not None and letter in "fF%":
        e = 0
    value = (FINITE, sign, c, e)
    if precision is not None:
        value = _rounded(value, letter, int(precision), context.rounding)
    _, sign, c, e = value
    if found["z"] and not c:
        sign = 0
    digits = digits_text(c)
    left = len(digits) + e
    plain = letter is not None and letter in "fF%"
    if not plain and letter is not None and letter in "eE":
        if not c and precision is not None:
            point = 1 - int(precision)
        else:
            point = 1
    elif plain or e <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0 or point == 0:
        whole, part = "0", "0" * -point + digits
    elif point > len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point] or "0", digits[point:]
    tail = ""
    if letter is not None and letter in "eE" or left != point:
        mark = "E" if (letter or ("E" if context.capitals else "e")) in "EFG" \
            else "e"
        tail = f"{mark}{left - point:+d}"
    return value, sign, whole, part, tail + ("%" if letter == "%" else "")


def _rounded(value, letter, precision, rounding):
    _, sign, c, e = value
    if letter is not None and letter in "fF%":
        return number(sign, rescale(value, -precision, rounding)[0],
                      -precision)
    if letter is not None and letter in "eE":
        wanted = precision + 1
        if not c:
            return number(sign, 0, e)
    else:
        wanted = precision or 1
        if size(c) <= wanted:
            return value
    digits = size(c)
    if digits > wanted:
        c, _ = round_off(sign, c, digits - wanted, rounding)
        e += digits - wanted
        if size(c) > wanted:
            c, e = c // 10, e + 1
    else:
        c, e = c * 10 ** (wanted - digits), e - (wanted - digits)
    return number(sign, c, e)


def _sizes(grouping):
    """The sizes of groups from the right, as a locale gives them: 0 repeats
    the last one, CHAR_MAX is the end."""
    last = 0
    for size in map(ord, grouping) if isinstance(grouping, str) else grouping:
        if size == 127:
            return
        while size == 0 and last:
            yield last
        last = size
        yield size


def _grouped_by(digits, separator, least, grouping):
    """The digits in groups of these sizes, with zeros to the least width."""
    groups = []
    for size in _sizes(grouping):
        wanted = max(len(digits), least)
        if wanted <= size:
            break
        digits = digits.rjust(min(wanted, size), "0")
        groups.append(digits[-size:])
        digits = digits[:-size]
        least -= size + len(separator)
    groups.append(digits.rjust(max(least, 1 if not digits else 0), "0"))
    return separator.join(reversed(groups))


def _grouped(digits, separator, least):
    """The digits with separators, and with zeros to the least width."""
    if not separator:
        return digits.rjust(least, "0")
    groups = []
    while True:
        groups.append(digits[-3:])
        digits = digits[:-3]
        least -= len(groups[-1])
        if not digits and least <= 0:
            break
        least -= 1
        if not digits:
            if len(groups[-1]) < 3:
                missing = min(3 - len(groups[-1]), max(least + 1, 0))
                groups[-1] = "0" * missing + groups[-1]
                least -= missing - 1
                if least <= 0:
                    break
                least -= 1
            digits = "0" * max(min(least, 3), 1)
    return separator.join(reversed(groups))


def _aligned(prefix, text, fill, align, width):
    missing = fill * (width - len(prefix) - len(text))
    if align == "<":
        return prefix + text + missing
    if align == ">":
        return missing + prefix + text
    if align == "=":
        return prefix + missing + text
    half = len(missing) // 2
    return missing[:half] + prefix + text + missing[half:]
