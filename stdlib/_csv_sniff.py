"""Guesses about samples of separated values."""

import re

__all__ = ["by_quotes", "by_frequency", "looks_like_header"]

# Where a quoted field may begin: at a line, or behind a delimiter.
_OPENING = re.compile(r"""(?:^|(?P<delim>[^\w\r\n"'])(?P<space>[ ]?))"""
                      r"""(?P<quote>["'])""", re.MULTILINE)
_LONGEST = 2000  # characters of a quoted field that are looked at


def _closing(sample, at, quote, delimiter):
    """(place of the quote that ends the field which begins at `at`, or -1;
    are quotes doubled in it)."""
    doubled = False
    end = min(len(sample), at + _LONGEST)
    while (at := sample.find(quote, at, end)) >= 0:
        after = sample[at + 1:at + 2]
        if after == quote:
            doubled = True
            at += 2
        elif after in "\r\n" or after == delimiter or (
                not delimiter and after not in "\"'"
                and not after.isalnum() and after != "_"):
            return at, doubled
        else:
            at += 1
    return -1, False


def by_quotes(sample, delimiters):
    """(quote, are quotes doubled, delimiter, does a space follow it) of a
    sample that has quotes; empty texts where it has not."""
    quotes, delims, spaces = {}, {}, {}
    any_doubled = set()
    at = 0
    while match := _OPENING.search(sample, at):
        quote, delimiter = match["quote"], match["delim"]
        end, doubled = _closing(sample, match.end(), quote, delimiter)
        if end < 0:
            at = match.end()
            continue
        at = end + 1
        quotes[quote] = quotes.get(quote, 0) + 1
        if doubled:
            any_doubled.add(quote)
        spaced = bool(match["space"])
        if not delimiter and at < len(sample) and sample[at] not in "\r\n":
            delimiter = sample[at]
            spaced = sample[at + 1:at + 2] == " "
        if delimiter and (delimiters is None or delimiter in delimiters):
            delims[delimiter] = delims.get(delimiter, 0) + 1
            spaces[delimiter] = spaces.get(delimiter, 0) + spaced
    if not quotes:
        return "", False, None, 0
    quote = max(quotes, key=quotes.get)
    if not delims:
        return quote, quote in any_doubled, "", 0
    delimiter = max(delims, key=delims.get)
    return (quote, quote in any_doubled, delimiter,
            delims[delimiter] == spaces[delimiter])


def by_frequency(sample, delimiters, preferred):
    """(delimiter, does a space follow it): the character that all lines have
    equally often; an empty text if there is none."""
    lines = list(filter(None, sample.split("\n")))
    chars = [chr(code) for code in range(127)]
    step = min(10, len(lines))
    frequencies = {}  # char: {how often in a line: in how many lines}
    modes = {}
    delims = {}
    begin, end, portions = 0, step, 0
    while begin < len(lines):
        portions += 1
        for line in lines[begin:end]:
            for char in chars:
                counts = frequencies.setdefault(char, {})
                times = line.count(char)
                counts[times] = counts.get(times, 0) + 1
        for char, counts in frequencies.items():
            items = list(counts.items())
            if len(items) == 1 and items[0][0] == 0:
                continue
            best = max(items, key=lambda item: item[1])
            rest = sum(item[1] for item in items) - best[1]
            modes[char] = (best[0], best[1] - rest)
        total = float(min(step * portions, len(lines)))
        share = 1.0
        while not delims and share >= 0.9:
            for char, (times, surplus) in modes.items():
                if times > 0 and surplus > 0 and surplus / total >= share \
                        and (delimiters is None or char in delimiters):
                    delims[char] = (times, surplus)
            share -= 0.01
        if len(delims) == 1:
            delimiter = next(iter(delims))
            return delimiter, _spaced(lines[0], delimiter)
        begin, end = end, end + step
    if not delims:
        return "", 0
    for char in preferred:
        if len(delims) > 1 and char in delims:
            return char, _spaced(lines[0], char)
    delimiter = max(delims, key=lambda char: (delims[char], char))
    return delimiter, _spaced(lines[0], delimiter)


def _spaced(line, delimiter):
    return line.count(delimiter) == line.count(delimiter + " ")


def _kind(text):
    """The type that a text can be made to, or its length."""
    try:
        complex(text)
    except (ValueError, OverflowError):
        return len(text)
    return complex


def looks_like_header(rows):
    """Does the first row differ in kind from the columns below it?"""
    header = next(rows)
    kinds = dict.fromkeys(range(len(header)))
    for number, row in enumerate(rows):
        if number > 20:
            break
        if len(row) != len(header):
            continue
        for column in list(kinds):
            kind = _kind(row[column])
            if kinds[column] is None:
                kinds[column] = kind
            elif kinds[column] != kind:
                del kinds[column]
    votes = 0
    for column, kind in kinds.items():
        if isinstance(kind, int):
            votes += 1 if len(header[column]) != kind else -1
        else:
            try:
                kind(header[column])
            except (ValueError, TypeError):
                votes += 1
            else:
                votes -= 1
    return votes > 0
