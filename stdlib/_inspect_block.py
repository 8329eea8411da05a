"""How many lines a def, class, lambda or other block has."""

__all__ = ["block_length"]


def _skip_string(line, i):
    """Return (end, open quote or None) of the string that begins at i."""
    quote = line[i:i + 3] if line[i:i + 3] in ('"""', "'''") else line[i]
    i += len(quote)
    while i < len(line):
        if line[i] == "\\":
            i += 2
        elif line.startswith(quote, i):
            return i + len(quote), None
        else:
            i += 1
    return len(line), quote if len(quote) == 3 else None


def _scan(line, depth, quote):
    """Read one line; return (bracket depth, open quote, goes on, colon)."""
    i = 0
    if quote is not None:
        end = line.find(quote)
        if end < 0:
            return depth, quote, True, False
        i = end + 3
        quote = None
    colon = False
    while i < len(line):
        char = line[i]
        if char == "#":
            break
        if char in "'\"":
            i, quote = _skip_string(line, i)
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == ":" and depth <= 0:
            colon = True
        i += 1
    goes_on = depth > 0 or quote is not None or \
        line.rstrip("\r\n").endswith("\\")
    return depth, quote, goes_on, colon


def _indent(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _words(line):
    """The words of a line that may begin what a block is."""
    import re
    return re.findall(r"\b(?:def|class|lambda)\b|^\s*@", line)


def block_length(lines):
    """Return how many of the lines belong to the block of the first one."""
    margin = _indent(lines[0])
    depth = 0
    quote = None
    last = 1
    column = None  # of the body
    goes_on = started = begun = is_lambda = decorator = False
    for number, line in enumerate(lines):
        text = line.strip()
        if not goes_on:
            if not text:
                continue
            if text.startswith("#"):
                if column is not None and _indent(line) >= column:
                    last = number + 1
                continue
            if begun:
                if _indent(line) <= margin:
                    return last
                if column is None:
                    column = _indent(line)
            decorator = False
        depth, quote, goes_on, _ = _scan(line, depth, quote)
        if not started and not decorator:
            words = _words(line)
            if words:
                decorator = words[0].lstrip() == "@"
                started = not decorator
                is_lambda = words[0] == "lambda"
        if not goes_on:
            last = number + 1
            begun = started
            if is_lambda:
                return last
    return last
