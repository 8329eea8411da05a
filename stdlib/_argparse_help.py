"""The help that argparse writes."""

import argparse

__all__ = []


class HelpFormatter:
    """Collects usage, texts and arguments, and lays them out."""

    def __init__(self, prog, indent_increment=2, max_help_position=24,
                 width=None):
        if width is None:
            width = _columns() - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(
            max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._action_max_length = 0
        self._items = []
        self._stack = []

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    # ---- collecting

    def start_section(self, heading):
        """Begin a section with a heading."""
        self._indent()
        self._stack.append((heading, self._items))
        self._items = []

    def end_section(self):
        """End the section; nothing is shown if it is empty."""
        heading, outer = self._stack.pop()
        self._dedent()
        indent = self._current_indent
        inner = self._items
        self._items = outer

        def show():
            self._indent()
            text = self._join([item() for item in inner])
            self._dedent()
            if not text:
                return ""
            head = ""
            if heading is not argparse.SUPPRESS and heading is not None:
                head = "%*s%s:\n" % (indent, "", heading)
            return self._join(["\n", head, text, "\n"])

        outer.append(show)

    def add_text(self, text):
        """Add a text."""
        if text is not argparse.SUPPRESS and text is not None:
            self._items.append(lambda: self._format_text(text))

    def add_usage(self, usage, actions, groups, prefix=None):
        """Add the usage."""
        if usage is not argparse.SUPPRESS:
            self._items.append(
                lambda: self._format_usage(usage, actions, groups, prefix))

    def add_argument(self, action):
        """Add the line of an argument."""
        if action.help is argparse.SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action))
                   + self._current_indent]
        for sub in self._subactions(action):
            self._indent()
            lengths.append(len(self._format_action_invocation(sub))
                           + self._current_indent)
            self._dedent()
        self._action_max_length = max(self._action_max_length, *lengths)
        self._items.append(lambda: self._format_action(action))

    def add_arguments(self, actions):
        """Add the lines of several arguments."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """Return the whole text."""
        text = self._join([item() for item in self._items])
        if text:
            while "\n\n\n" in text:
                text = text.replace("\n\n\n", "\n\n")
            text = text.strip("\n") + "\n"
        return text

    def _join(self, parts):
        return "".join([part for part in parts
                        if part and part is not argparse.SUPPRESS])

    # ---- usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = str(self._prog)
        else:
            prog = str(self._prog)
            options = [a for a in actions if a.option_strings]
            positionals = [a for a in actions if not a.option_strings]
            first = self._usage_parts(options, groups)
            second = self._usage_parts(positionals, groups)
            usage = " ".join([prog] + first + second)
            width = self._width - self._current_indent
            if len(prefix) + len(usage) > width:
                usage = "\n".join(self._usage_lines(prog, first, second,
                                                    prefix, width))
        return f"{prefix}{usage}\n\n"

    def _usage_lines(self, prog, first, second, prefix, width):
        def lines_of(parts, indent, lead=None):
            lines = []
            line = []
            size = len(indent if lead is None else lead) - 1
            for part in parts:
                if size + 1 + len(part) > width and line:
                    lines.append(indent + " ".join(line))
                    line = []
                    size = len(indent) - 1
                line.append(part)
                size += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if lead is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if first:
                return (lines_of([prog] + first, indent, prefix)
                        + lines_of(second, indent))
            if second:
                return lines_of([prog] + second, indent, prefix)
            return [prog]
        indent = " " * len(prefix)
        lines = lines_of(first + second, indent)
        if len(lines) > 1:
            lines = lines_of(first, indent) + lines_of(second, indent)
        return [prog] + lines

    def _usage_parts(self, actions, groups):
        """The pieces of the usage, groups of exclusive ones joined by |."""
        parts = []
        done = set()
        for action in actions:
            if action in done or action.help is argparse.SUPPRESS:
                continue
            group = next((g for g in groups if action in g._group_actions),
                         None)
            if (action.option_strings and group is not None
                    and any(not a.option_strings
                            and a.help is not argparse.SUPPRESS
                            for a in group._group_actions)):
                # Shown where the positional of the group stands.
                continue
            shown = []
            if group is not None:
                shown = [a for a in group._group_actions
                         if a.help is not argparse.SUPPRESS]
                shown.sort(key=lambda a: not a.option_strings)
            if len(shown) > 1:
                inner = [self._usage_part(a, True) for a in shown]
                left, right = "()" if group.required else "[]"
                inner[0] = left + inner[0]
                inner[-1] += right
                for i, text in enumerate(inner):
                    parts.append(text if i == len(inner) - 1 else text + " |")
                done.update(shown)
            else:
                in_required = group is not None and group.required
                parts.append(self._usage_part(action, in_required))
        return parts

    def _usage_part(self, action, bare):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            part = self._format_args(action, default)
            if bare and part[:1] == "[" and part[-1:] == "]":
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            default = self._get_default_metavar_for_optional(action)
            part = (f"{action.option_strings[0]} "
                    f"{self._format_args(action, default)}")
        if not action.required and not bare:
            part = f"[{part}]"
        return part

    # ---- texts and arguments

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        indent = " " * self._current_indent
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        indent = " " * self._current_indent
        first = position
        if not action.help:
            parts = [f"{indent}{header}\n"]
        elif len(header) <= room:
            parts = [f"{indent}{header:<{room}}  "]
            first = 0
        else:
            parts = [f"{indent}{header}\n"]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, width)
                parts.append(" " * first + lines[0] + "\n")
                parts.extend(" " * position + line + "\n"
                             for line in lines[1:])
        elif not parts[0].endswith("\n"):
            parts.append("\n")
        for sub in self._subactions(action):
            self._indent()
            parts.append(self._format_action(sub))
            self._dedent()
        return "".join(parts)

    def _subactions(self, action):
        method = getattr(action, "_get_subactions", None)
        return () if method is None else method()

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return " ".join(self._metavars(action, default, 1))
        names = ", ".join(action.option_strings)
        if action.nargs == 0:
            return names
        default = self._get_default_metavar_for_optional(action)
        return names + " " + self._format_args(action, default)

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            text = action.metavar
        elif action.choices is not None:
            text = "{%s}" % ",".join(map(str, action.choices))
        else:
            text = default
        return text if isinstance(text, tuple) else (text,) * count

    def _format_args(self, action, default_metavar):
        nargs = action.nargs

        def names(count):
            return self._metavars(action, default_metavar, count)

        if nargs is None:
            return "%s" % names(1)
        if nargs == argparse.OPTIONAL:
            return "[%s]" % names(1)
        if nargs == argparse.ZERO_OR_MORE:
            found = names(1)
            if len(found) == 2:
                return "[%s [%s ...]]" % found
            return "[%s ...]" % found
        if nargs == argparse.ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == argparse.REMAINDER:
            return "..."
        if nargs == argparse.PARSER:
            return "%s ..." % names(1)
        if nargs == argparse.SUPPRESS:
            return ""
        try:
            template = " ".join(["%s"] * nargs)
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return template % names(nargs)

    def _expand_help(self, action):
        text = self._get_help_string(action)
        if "%" not in text:
            return text
        params = dict(vars(action), prog=self._prog)
        for name in list(params):
            if params[name] is argparse.SUPPRESS:
                del params[name]
            elif hasattr(params[name], "__name__"):
                params[name] = params[name].__name__
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return text % params

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(" ".join(text.split()), width,
                             initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default values to the help."""

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not \
                argparse.SUPPRESS:
            if action.option_strings or action.nargs in (
                    argparse.OPTIONAL, argparse.ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the types of arguments instead of their names."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


def _columns():
    """How wide the terminal is."""
    import os
    import sys
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns <= 0:
        try:
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns
        except (AttributeError, ValueError, OSError):
            columns = 80
    return columns or 80


for _class in (HelpFormatter, RawDescriptionHelpFormatter,
               RawTextHelpFormatter, ArgumentDefaultsHelpFormatter,
               MetavarTypeHelpFormatter):
    _class.__module__ = "argparse"
del _class
