"""Filling, indenting and shortening of text."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACE = "\t\n\v\f\r "


def _chunk_pattern():
    """The expression that cuts a text where it may be broken, compiled once."""
    global _CHUNKS
    if _CHUNKS is None:
        import re
        letter = r"[^\d\W]"
        word = r"[\w!\"'&.,?]"
        space = "[" + _SPACE.replace("\\", "\\\\") + "]"
        other = "[^" + space[1:]
        _CHUNKS = re.compile(rf"""
            ( {space}+
            | (?<={word}) -{{2,}} (?=\w)
            | {other}+? (?:
                -(?: (?<={letter}{{2}}-) | (?<={letter}-{letter}-))
                (?= {letter} -? {letter})
              | (?= {space} | \Z)
              | (?<={word}) (?= -{{2,}}\w)
              )
            )""", re.VERBOSE)
    return _CHUNKS


_CHUNKS = None


class TextWrapper:
    """Breaks text into lines; the attributes say how."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="",
                 expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _SPACE})
        return text

    def _split(self, text):
        """Cut text into chunks that must not be broken."""
        if self.break_on_hyphens:
            if "-" in text:
                return [c for c in _chunk_pattern().split(text) if c]
        chunks = []
        start = 0
        for i in range(1, len(text) + 1):
            if (i == len(text)
                    or (text[i] in _SPACE) != (text[start] in _SPACE)):
                chunks.append(text[start:i])
                start = i
        return chunks

    def _fix_sentence_endings(self, chunks):
        """Put two spaces where a sentence ends."""
        for i in range(len(chunks) - 1):
            if chunks[i + 1] != " ":
                continue
            word = chunks[i].rstrip("\"'")
            if (len(chunks[i]) - len(word) <= 1 and len(word) > 1
                    and word[-1] in ".!?" and "a" <= word[-2] <= "z"):
                chunks[i + 1] = "  "

    def _handle_long_word(self, chunks, line, length, width):
        """Take as much of a chunk that fits on no line as fits on this one."""
        room = 1 if width < 1 else width - length
        if self.break_long_words and room > 0:
            chunk = chunks[-1]
            end = room
            if self.break_on_hyphens and len(chunk) > end:
                hyphen = chunk.rfind("-", 0, end)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = (self.subsequent_indent if self.max_lines > 1
                      else self.initial_indent)
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                del chunks[-1]
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            done = not chunks or (self.drop_whitespace and len(chunks) == 1
                                  and not chunks[0].strip())
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (done and length <= width)):
                lines.append(indent + "".join(line))
                continue
            self._cut_off(lines, line, length, width, indent)
            break
        return lines

    def _cut_off(self, lines, line, length, width, indent):
        """End the last line that is allowed with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line.pop())
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(self.placeholder) <= self.width:
                lines[-1] = previous + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Return the list of lines, none longer than width."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Return the lines joined by newlines."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """Return text as a list of lines no longer than width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return text with its lines broken at width."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return text on one line of at most width, its end cut if need be."""
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    """Return text without the indentation that all its lines share."""
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}"
                        ) from None
    filled = [line for line in lines if line and not line.isspace()]
    first = min(filled, default="")
    last = max(filled, default="")
    margin = 0
    for margin, char in enumerate(first):
        if char != last[margin] or char not in " \t":
            break
    return "\n".join([line[margin:] if line and not line.isspace() else ""
                      for line in lines])


def indent(text, prefix, predicate=None):
    """Return text with prefix before its lines (not blank ones, if not asked)."""
    pieces = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            pieces.append(prefix)
        pieces.append(line)
    return "".join(pieces)
