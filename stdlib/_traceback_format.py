"""Frames as text: source lines with carets under the part that failed."""

import sys
import linecache
from itertools import islice
from _traceback_anchors import find_anchors, is_call

__all__ = ["FrameSummary", "StackSummary", "walk_stack", "walk_tb"]

_RECURSIVE_CUTOFF = 3


def _safe_string(value, what, func=str):
    """str(value), or a note that it could not be had."""
    try:
        return func(value)
    except Exception:
        return f"<{what} {func.__name__}() failed>"


def walk_stack(f):
    """Yield (frame, line) from f (the caller's caller) outwards."""
    if f is None:
        f = sys._getframe().f_back

    def walk(frame):
        while frame is not None:
            yield frame, frame.f_lineno
            frame = frame.f_back

    return walk(f)


def walk_tb(tb):
    """Yield (frame, line) for a traceback, outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_tb_positions(tb):
    """As walk_tb, with (line, end line, column, end column)."""
    while tb is not None:
        position = _position(tb.tb_frame.f_code, tb.tb_lasti)
        if position[0] is None:
            position = (tb.tb_lineno, *position[1:])
        elif tb.tb_lasti == 0 and tb.tb_lineno != position[0]:
            # Before the first statement: the line of the def, nothing in it.
            position = tb.tb_lineno, tb.tb_lineno, 0, 0
        yield tb.tb_frame, position
        tb = tb.tb_next


def _position(code, lasti):
    """Where in the source the instruction at lasti comes from."""
    if lasti >= 0:
        try:
            for position in islice(code.co_positions(), lasti // 2, None):
                return position
        except AttributeError:
            pass
    return None, None, None, None


def _width(text):
    """How many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    import unicodedata
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in text)


def _characters(line, byte_offset):
    """The number of characters in the first byte_offset bytes of line."""
    if line.isascii():
        return byte_offset
    return len(line.encode("utf-8")[:byte_offset].decode("utf-8",
                                                         errors="replace"))


def _dedent(text):
    """As textwrap.dedent, which cannot be imported while a program ends."""
    lines = [line if line.strip() else "" for line in text.split("\n")]
    margin = None
    for line in filter(None, lines):
        indent = line[:len(line) - len(line.lstrip())]
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    return "\n".join(line[len(margin or ""):] for line in lines)


class FrameSummary:
    """One frame of a traceback: file, line, function, source text."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno",
                 "name", "_lines", "_lines_dedented", "locals", "_code")

    def __init__(self, filename, lineno, name, *, lookup_line=True,
                 locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._code = kwargs.get("_code")
        self._lines = line
        self._lines_dedented = None
        if lookup_line:
            self.line
        if locals:
            self.locals = {key: _safe_string(value, "local", func=repr)
                           for key, value in locals.items()}
        else:
            self.locals = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename
                    and self.lineno == other.lineno
                    and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return (f"<FrameSummary file {self.filename}, line {self.lineno} in "
                f"{self.name}>")

    def __len__(self):
        return 4

    def _look_up(self):
        if self._lines is not None or self.lineno is None or \
                self.end_lineno is None:
            return
        lines = []
        for lineno in range(self.lineno, self.end_lineno + 1):
            lines.append(linecache.getline(self.filename, lineno).rstrip())
        if not any(lines) and self._code is not None:
            lines = [linecache._getline_from_code(self._code, lineno).rstrip()
                     for lineno in range(self.lineno, self.end_lineno + 1)]
        self._lines = "\n".join(lines) + "\n"

    @property
    def _original_lines(self):
        self._look_up()
        return self._lines

    @property
    def _dedented_lines(self):
        self._look_up()
        if self._lines_dedented is None and self._lines is not None:
            self._lines_dedented = _dedent(self._lines)
        return self._lines_dedented

    @property
    def line(self):
        """The first line of the source, without spaces around it."""
        self._look_up()
        if self._lines is None:
            return None
        return self._lines.partition("\n")[0].strip()


class StackSummary(list):
    """A list of FrameSummary."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True,
                capture_locals=False):
        """Make one from (frame, line) pairs."""
        def with_positions():
            for frame, lineno in frame_gen:
                yield frame, (lineno, None, None, None)
        return klass._extract_from_extended_frame_gen(
            with_positions(), limit=limit, lookup_lines=lookup_lines,
            capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, frame_gen, *, limit=None,
                                         lookup_lines=True,
                                         capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        frames = list(frame_gen) if limit is None or limit < 0 else None
        if frames is None:
            frames = list(islice(frame_gen, limit))
        elif limit is not None:
            frames = frames[limit:]
        result = klass()
        names = set()
        for frame, (lineno, end_lineno, colno, end_colno) in frames:
            code = frame.f_code
            filename = code.co_filename
            names.add(filename)
            linecache.lazycache(filename, frame.f_globals)
            result.append(FrameSummary(
                filename, lineno, code.co_name, lookup_line=False,
                locals=frame.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno,
                _code=code))
        for filename in names:
            linecache.checkcache(filename)
        if lookup_lines:
            for item in result:
                item.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Make one from tuples (file, line, function, text)."""
        result = StackSummary()
        for item in a_list:
            if not isinstance(item, FrameSummary):
                filename, lineno, name, line = item
                item = FrameSummary(filename, lineno, name, line=line)
            result.append(item)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Return the lines that show one frame."""
        filename = frame_summary.filename
        if filename.startswith("<stdin>-") and filename.endswith(">"):
            filename = "<stdin>"
        row = ['  File "{}", line {}, in {}\n'.format(
            filename, frame_summary.lineno, frame_summary.name)]
        dedented = frame_summary._dedented_lines
        if dedented and dedented.strip():
            if frame_summary.colno is None or frame_summary.end_colno is None:
                row.append("    " + frame_summary.line + "\n")
            else:
                row.append(_with_carets(frame_summary, dedented))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append("    {name} = {value}\n".format(name=name,
                                                           value=value))
        return "".join(row)

    def format(self, **kwargs):
        """Return the lines of all frames; repeated ones are counted."""
        result = []
        last = None
        count = 0

        def repeated():
            more = count - _RECURSIVE_CUTOFF
            if more > 0:
                plural = "s" if more > 1 else ""
                result.append(f"  [Previous line repeated {more} more "
                              f"time{plural}]\n")

        for item in self:
            text = self.format_frame_summary(item)
            if text is None:
                continue
            here = (item.filename, item.lineno, item.name)
            if last is None or last != here:
                repeated()
                last = here
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        repeated()
        return result


def _with_carets(summary, dedented):
    """The source lines of a frame, with carets where they say something."""
    original = summary._original_lines.splitlines()
    extra = summary.end_lineno - summary.lineno
    lines = dedented.splitlines()[:extra + 1]
    first, last = original[0], original[extra]
    start = _characters(first, summary.colno)
    end = _characters(last, summary.end_colno)
    removed = len(first) - len(lines[0])
    start = max(0, start - removed)
    end = max(0, end - removed)
    text = "\n".join(lines)
    segment = text[start:len(text) - (len(lines[-1]) - end)]
    anchors = None
    try:
        anchors = find_anchors(segment)
    except Exception:
        pass
    show = _worth_showing(lines, start, end, segment, anchors)
    # From here on everything is in columns.
    start_col = _width(lines[0][:start])
    end_col = _width(lines[-1][:end])
    wanted = {0, len(lines) - 1}
    if anchors is not None:
        left_line, left, right_line, right = anchors
        left += start if left_line == 0 else 0
        right += start if right_line == 0 else 0
        left = _width(lines[left_line][:left])
        right = _width(lines[right_line][:right])
        wanted.update(range(left_line - 1, left_line + 2))
        wanted.update(range(right_line - 1, right_line + 2))
        anchors = (left_line, left), (right_line, right)
    wanted.discard(-1)
    wanted.discard(len(lines))
    result = []

    def put(number):
        line = lines[number]
        result.append(line + "\n")
        if not show:
            return
        blank = len(line) - len(line.lstrip())
        size = end_col if number == len(lines) - 1 else _width(line)
        carets = []
        for col in range(size):
            if col < blank or (number == 0 and col < start_col):
                carets.append(" ")
            elif anchors is None:
                carets.append("^")
            elif anchors[0] <= (number, col) < anchors[1]:
                carets.append("^")
            else:
                carets.append("~")
        result.append("".join(carets) + "\n")

    previous = None
    for number in sorted(wanted):
        if previous is not None:
            gap = number - previous
            if gap == 2:
                put(number - 1)
            elif gap > 2:
                result.append(f"...<{gap - 1} lines>...\n")
        put(number)
        previous = number
    return "".join("    " + line for line in
                   _dedent("".join(result)).splitlines(True))


def _worth_showing(lines, start, end, segment, anchors):
    """Whether carets would tell more than the line alone."""
    before = lines[0][:start]
    after = lines[-1][end:]
    if not after.strip() and anchors is not None:
        if before.strip() == "return":
            if is_call(segment, name_only=True):
                return False
        elif before.rstrip().endswith("=") and before.rstrip()[-2:-1] not in (
                *"=!<>:+-*/%&|^@",) and is_call(segment):
            return False
    if anchors is not None:
        return True
    return bool(before.lstrip() or after.rstrip())
