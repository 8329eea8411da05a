"""Showing where exceptions come from."""

import sys

from _traceback_format import (StackSummary, FrameSummary, _walk_tb_positions,
                               walk_stack, walk_tb, _safe_string)

__all__ = ["extract_stack", "extract_tb", "format_exception",
           "format_exception_only", "format_list", "format_stack", "format_tb",
           "print_exc", "format_exc", "print_exception", "print_last",
           "print_stack", "print_tb", "clear_frames", "FrameSummary",
           "StackSummary", "TracebackException", "walk_stack", "walk_tb",
           "print_list"]

_sentinel = object()
_CAUSE = ("\nThe above exception was the direct cause of the following "
          "exception:\n\n")
_CONTEXT = ("\nDuring handling of the above exception, another exception "
            "occurred:\n\n")


def print_list(extracted_list, file=None):
    """Print a list of frame summaries."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end="")


def format_list(extracted_list):
    """Return the lines that show a list of frame summaries."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the frames of a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """Return the lines that show a traceback."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return the StackSummary of a traceback."""
    return StackSummary._extract_from_extended_frame_gen(
        _walk_tb_positions(tb), limit=limit)


def extract_stack(f=None, limit=None):
    """Return the StackSummary of the running program, outermost first."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def print_stack(f=None, limit=None, file=None):
    """Print where the running program is."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Return the lines that show where the running program is."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def clear_frames(tb):
    """Forget the local variables of all frames in a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


def _three(exc, value, tb):
    """Return (value, tb) for the two ways an exception may be given."""
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _sentinel and tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f"Exception expected for value, {type(exc).__name__} "
                        "found")
    return value, tb


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None,
                    file=None, chain=True, **kwargs):
    """Print an exception with its traceback and what it came from."""
    value, tb = _three(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    te.print(file=file, chain=chain)


def _print_exception_bltin(exc, file=None, /):
    """Print an exception to a file as the interpreter itself does."""
    print_exception(exc, file=file)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None,
                     chain=True, **kwargs):
    """Return the pieces of text that print_exception prints."""
    value, tb = _three(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return list(te.format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False,
                          **kwargs):
    """Return the last lines: type and text of an exception."""
    if value is _sentinel:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Return the text of the exception that is being handled."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last statement of a session."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback,
                        limit, file, chain)


def _final_line(kind, value, *, insert_final_newline=True):
    text = _safe_string(value, "exception")
    end = "\n" if insert_final_newline else ""
    if value is None or not text:
        return f"{kind}{end}"
    return f"{kind}: {text}{end}"


class _Lines:
    """Where the nested parts of an exception group are written to."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def indent(self):
        return " " * (2 * self.depth)

    def emit(self, text, margin=None):
        prefix = self.indent()
        if self.depth:
            prefix += (margin or "|") + " "
        if isinstance(text, str):
            yield _indent(text, prefix)
        else:
            for item in text:
                yield _indent(item, prefix)


def _indent(text, prefix):
    if not prefix:
        return text
    return "".join([prefix + line for line in text.splitlines(True)])


def _format_unraisable(exc):
    """The text of an exception nobody can catch: no carets, no chain."""
    lines = []
    if exc.__traceback__ is not None:
        stack = extract_tb(exc.__traceback__)
        for frame in stack:
            frame.colno = None
            if frame.filename[:1] == "<" and frame.filename[-1:] == ">":
                frame._lines = frame._lines_dedented = ""
        lines.append("Traceback (most recent call last):\n")
        lines += stack.format()
    kind = type(exc)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    text = _safe_string(exc, "exception")
    lines.append(f"{name}: {text}\n" if text else f"{name}\n")
    return "".join(lines)


class TracebackException:
    """An exception put down as text, ready to be shown later."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None,
                 lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True,
                 _seen=None):
        options = {"limit": limit, "lookup_lines": lookup_lines,
                   "capture_locals": capture_locals}
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self._put_down(exc_type, exc_value, exc_traceback, options)
        if not save_exc_type:
            self._exc_type = None
        if exc_value is not None:
            self._take_chain(exc_value, compact, options, seen)

    def _put_down(self, exc_type, exc_value, exc_traceback, options):
        """Take over what exc_value says, but not where it came from."""
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_tb_positions(exc_traceback), **options)
        self._exc_type = exc_type
        self._str = _safe_string(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as error:
            self.__notes__ = ["Ignored error getting __notes__: "
                              + _safe_string(error, "__notes__", repr)]
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        self._take_details(exc_type, exc_value, exc_traceback)
        self.__suppress_context__ = (exc_value.__suppress_context__
                                     if exc_value is not None else False)
        self.__cause__ = self.__context__ = self.exceptions = None

    def _take_chain(self, exc_value, compact, options, seen):
        """Put down cause, context and the parts of a group, without recursion."""
        def put_down(exc):
            te = TracebackException.__new__(TracebackException)
            te.max_group_width = self.max_group_width
            te.max_group_depth = self.max_group_depth
            seen.add(id(exc))
            te._put_down(type(exc), exc, exc.__traceback__, options)
            waiting.append((te, exc))
            return te

        waiting = [(self, exc_value)]
        while waiting:
            te, value = waiting.pop()
            cause = value.__cause__
            if cause is not None and id(cause) not in seen:
                te.__cause__ = put_down(cause)
            if compact:
                wanted = value.__cause__ is None and \
                    not value.__suppress_context__
            else:
                wanted = True
            context = value.__context__
            if wanted and context is not None and id(context) not in seen:
                te.__context__ = put_down(context)
            if isinstance(value, BaseExceptionGroup):
                te.exceptions = [put_down(part) for part in value.exceptions]

    def _take_details(self, exc_type, exc_value, tb):
        """What SyntaxErrors and misspelt names have to say beyond str()."""
        if exc_type is None:
            return
        if issubclass(exc_type, SyntaxError):
            self.filename = exc_value.filename
            lineno = exc_value.lineno
            self.lineno = str(lineno) if lineno is not None else None
            end = exc_value.end_lineno
            self.end_lineno = str(end) if end is not None else None
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            self._is_syntax_error = True
            self._find_keyword(getattr(exc_value, "_metadata", None))
            return
        wrong = None
        if issubclass(exc_type, ImportError):
            if getattr(exc_value, "name_from", None) is not None:
                wrong = exc_value.name_from
        elif issubclass(exc_type, (NameError, AttributeError)):
            wrong = getattr(exc_value, "name", None)
        if not isinstance(wrong, str):
            return
        from _traceback_suggest import compute_suggestion
        suggestion = compute_suggestion(exc_value, tb, wrong)
        if suggestion:
            self._str += f". Did you mean: '{suggestion}'?"
        if issubclass(exc_type, NameError):
            if wrong in getattr(sys, "stdlib_module_names", ()):
                if suggestion:
                    self._str += f" Or did you forget to import '{wrong}'?"
                else:
                    self._str += f". Did you forget to import '{wrong}'?"

    def _find_keyword(self, metadata):
        """Name the keyword that was probably meant, if the error is one."""
        if (not isinstance(metadata, tuple) or len(metadata) != 3
                or not isinstance(self.msg, str)
                or self.msg != "invalid syntax"
                and "Perhaps you forgot a comma" not in self.msg):
            return
        first, _, source = metadata
        from_file = source is None
        if from_file:
            try:
                with open(self.filename, encoding="utf-8") as file:
                    source = file.read()
            except Exception:
                return
        if not isinstance(source, str) or self.lineno is None:
            return
        found = sys._mistyped_keyword(source, from_file, self.msg,
                                      int(self.lineno), first)
        if found is not None:
            self.msg, self.text, self.offset, self.end_offset = found
            self.end_lineno = self.lineno

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Return a TracebackException for an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        """The class of the exception."""
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.",
                      DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the class of the exception, with its module."""
        if not self._have_exc_type:
            return None
        if self.exc_type_module not in ("__main__", "builtins"):
            module = self.exc_type_module
            if not isinstance(module, str):
                module = "<unknown>"
            return module + "." + self.exc_type_qualname
        return self.exc_type_qualname

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines that name the exception, notes included."""
        indent = 3 * _depth * " "
        if not self._have_exc_type:
            yield indent + _final_line(None, self._str)
            return
        kind = self.exc_type_str
        if not self._is_syntax_error:
            if _depth > 0:
                lines = _final_line(kind, self._str,
                                    insert_final_newline=False).split("\n")
                for line in lines:
                    yield f"{indent}{line}\n"
            else:
                yield _final_line(kind, self._str)
        else:
            for line in self._format_syntax_error(kind):
                yield indent + line
        notes = self.__notes__
        if isinstance(notes, (list, tuple)):
            for note in notes:
                note = _safe_string(note, "note")
                for line in note.split("\n"):
                    yield f"{indent}{line}\n"
        elif notes is not None:
            yield "{}{}\n".format(indent, _safe_string(notes, "__notes__",
                                                       func=repr))
        if self.exceptions and show_group:
            for inner in self.exceptions:
                yield from inner.format_exception_only(show_group=show_group,
                                                       _depth=_depth + 1)

    def _format_syntax_error(self, kind, **kwargs):
        """Yield the lines of a SyntaxError: place, text, caret, message."""
        suffix = ""
        if self.lineno is not None:
            yield '  File "{}", line {}\n'.format(
                self.filename or "<string>", self.lineno)
        elif self.filename is not None:
            suffix = " ({})".format(self.filename)
        text = self.text
        if isinstance(text, str):
            with_newline = text.rstrip("\n")
            shown = with_newline.lstrip(" \n\f")
            removed = len(with_newline) - len(shown)
            if self.offset is None:
                yield "    {}\n".format(shown)
            else:
                offset = self.offset
                if self.lineno == self.end_lineno:
                    end = self.end_offset if self.end_offset not in (None, 0) \
                        else offset
                else:
                    end = len(with_newline) + 1
                if text and offset > len(text):
                    offset = len(text) + 1
                if text and end > len(text):
                    end = len(text) + 1
                if offset >= end or end < 0:
                    end = offset + 1
                start = offset - 1 - removed
                stop = end - 1 - removed
                if start >= 0:
                    space = "".join([c if c.isspace() else " "
                                     for c in shown[:start]])
                    yield "    {}\n".format(shown)
                    yield "    {}{}\n".format(space, "^" * (stop - start))
                else:
                    yield "    {}\n".format(shown)
        msg = self.msg or "<no detail available>"
        yield "{}: {}{}\n".format(kind, msg, suffix)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the whole text, the exceptions it came from first."""
        if _ctx is None:
            _ctx = _Lines()
        parts = []
        te = self
        if chain:
            while te is not None:
                if te.__cause__ is not None:
                    message, before = _CAUSE, te.__cause__
                elif te.__context__ is not None and \
                        not te.__suppress_context__:
                    message, before = _CONTEXT, te.__context__
                else:
                    message = before = None
                parts.append((message, te))
                te = before
        else:
            parts.append((None, te))
        for message, te in reversed(parts):
            if message is not None:
                yield from _ctx.emit(message)
            if te.exceptions is None:
                if te.stack:
                    yield from _ctx.emit("Traceback (most recent call last):"
                                         "\n")
                    yield from _ctx.emit(te.stack.format())
                yield from _ctx.emit(te.format_exception_only())
            elif _ctx.depth > self.max_group_depth:
                yield from _ctx.emit("... (max_group_depth is "
                                     f"{self.max_group_depth})\n")
            else:
                yield from te._format_group(_ctx, chain)

    def _format_group(self, ctx, chain):
        """Yield the text of an exception group: itself, then its parts."""
        top = ctx.depth == 0
        if top:
            ctx.depth += 1
        if self.stack:
            yield from ctx.emit("Exception Group Traceback (most recent call "
                                "last):\n", margin="+" if top else None)
            yield from ctx.emit(self.stack.format())
        yield from ctx.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = min(count, self.max_group_width + 1)
        ctx.need_close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                ctx.need_close = True
            truncated = i >= self.max_group_width
            title = "..." if truncated else i + 1
            yield (ctx.indent() + ("+-" if i == 0 else "  ")
                   + f"+---------------- {title} ----------------\n")
            ctx.depth += 1
            if not truncated:
                yield from self.exceptions[i].format(chain=chain, _ctx=ctx)
            else:
                rest = count - self.max_group_width
                plural = "s" if rest > 1 else ""
                yield from ctx.emit(f"and {rest} more exception{plural}\n")
            if last and ctx.need_close:
                yield (ctx.indent()
                       + "+------------------------------------\n")
                ctx.need_close = False
            ctx.depth -= 1
        if top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the whole text to a file (stderr)."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")
