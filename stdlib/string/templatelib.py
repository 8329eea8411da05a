"""What template strings are made of."""

Template = type(t"")
Interpolation = type(t"{0}".interpolations[0])

_CONVERSIONS = {"r": repr, "s": str, "a": ascii}


def convert(obj, /, conversion):
    """Return obj as an f-string's !r, !s or !a shows it; None changes nothing."""
    if conversion is None:
        return obj
    try:
        show = _CONVERSIONS[conversion]
    except (KeyError, TypeError):
        raise ValueError(
            f"invalid conversion specifier: {conversion}") from None
    return show(obj)


def _template_unpickle(strings, interpolations):
    """Put together again what Template.__reduce__ has taken apart."""
    parts = [strings[0]]
    for interpolation, text in zip(interpolations, strings[1:]):
        parts += interpolation, text
    return Template(*parts)
