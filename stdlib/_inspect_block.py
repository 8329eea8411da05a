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


def block_length(lines):
    """Return how many of the lines belong to the block of the first one."""
    margin = _indent(lines[0])
    depth = 0
    quote = None
    last = 0
    goes_on = False
    header_done = False
    for number, line in enumerate(lines):
        text = line.strip()
        if not goes_on:
            if not text or text.startswith("#"):
                # A comment belongs to the block if it is inside of it.
                if header_done and text and _indent(line) > margin:
                    last = number + 1
                continue
            if header_done and _indent(line) <= margin:
                return last
        start = text
        was_going_on = goes_on
        depth, quote, goes_on, colon = _scan(line, depth, quote)
        last = number + 1
        if header_done or goes_on:
            continue
        if not was_going_on:
            first = start
        if first.startswith("@"):
            continue
        words = first.split(None, 2)
        if words[0] in ("def", "class", "async") or words[0][:5] in (
                "class", "async"):
            after = text.rsplit(":", 1)[1].strip() if ":" in text else ""
            header_done = True
            if after and not after.startswith("#") and not colon:
                return last
            continue
        # A lambda or an expression: its logical line is all there is.
        return last
    return last
