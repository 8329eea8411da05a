"""One run of argparse over a command line."""

import argparse

__all__ = []

_SUPPRESS = argparse.SUPPRESS


def _bounds(action):
    """Return (fewest, most) arguments that an action takes; most None: any."""
    nargs = action.nargs
    if nargs is None:
        return 1, 1
    if nargs == "?":
        return 0, 1
    if nargs in ("*", argparse.REMAINDER):
        return 0, None
    if nargs in ("+", argparse.PARSER):
        return 1, None
    if nargs == _SUPPRESS:
        return 0, 0
    return nargs, nargs


def _share(actions, available):
    """Return how many of the arguments each action takes; None if too few.

    Each takes as many as it may, as long as those after it get their fewest.
    """
    needed = sum(_bounds(a)[0] for a in actions)
    if needed > available:
        return None
    counts = []
    for action in actions:
        fewest, most = _bounds(action)
        needed -= fewest
        count = available - needed
        if most is not None:
            count = min(count, most)
        counts.append(count)
        available -= count
    return counts


class _Run:
    """The state of reading one command line."""

    def __init__(self, parser, namespace, intermixed):
        self.parser = parser
        self.namespace = namespace
        self.intermixed = intermixed
        self.seen = set()
        self.seen_non_default = set()
        self.extras = []
        self.warned = set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                others = self.conflicts.setdefault(action, [])
                others.extend(a for a in group._group_actions
                              if a is not action)

    def parse(self, args):
        """Read the arguments; return what was not understood."""
        parser = self.parser
        if parser.fromfile_prefix_chars is not None:
            args = self.read_files(args)
        self.args = args
        self.positionals = parser._get_positional_actions()
        self.options = {}
        kinds = []
        after_dashes = False
        for i, arg in enumerate(args):
            if after_dashes:
                kinds.append("A")
                continue
            if arg == "--":
                kinds.append("-")
                after_dashes = True
                continue
            found = self.classify(arg)
            if found is None:
                kinds.append("A")
            else:
                self.options[i] = found
                kinds.append("O")
        self.kinds = kinds
        last = max(self.options, default=-1)
        at = 0
        held = []
        while at <= last:
            nearest = min(i for i in self.options if i >= at)
            if not self.intermixed and at != nearest:
                stop = self.take_positionals(at)
                if stop > at:
                    at = stop
                    continue
            if at not in self.options:
                strings = args[at:nearest]
                if self.intermixed:
                    held.extend(strings)
                else:
                    self.extras.extend(strings)
                at = nearest
            at = self.take_option(at)
        if self.intermixed:
            rest = held + args[at:]
            dashes = ["A" if self.kinds[i] != "-" else "-"
                      for i in range(at, len(args))]
            self.args = rest
            self.kinds = ["A"] * len(held) + dashes
            self.options = {}
            stop = self.take_positionals(0)
            self.extras.extend(rest[stop:])
        else:
            stop = self.take_positionals(at)
            self.extras.extend(args[stop:])
        self.check_required()
        return self.extras

    def read_files(self, args):
        """Replace @file by the arguments in the file."""
        result = []
        for arg in args:
            if not arg or arg[0] not in self.parser.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                with open(arg[1:], encoding="utf-8",
                          errors="surrogateescape") as file:
                    found = []
                    for line in file.read().splitlines():
                        found.extend(
                            self.parser.convert_arg_line_to_args(line))
            except OSError as error:
                raise argparse.ArgumentError(None, str(error))
            result.extend(self.read_files(found))
        return result

    # ---- options

    def classify(self, arg):
        """Return the (action, name, explicit argument)s an argument may be."""
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        known = parser._option_string_actions
        if arg in known:
            return [(known[arg], arg, None, None)]
        if len(arg) == 1:
            return None
        name, equals, value = arg.partition("=")
        if equals and name in known:
            return [(known[name], name, equals, value)]
        found = self.abbreviations(arg)
        if found:
            return found
        if argparse._is_negative_number(arg):
            if not parser._has_negative_number_optionals:
                return None
        if " " in arg:
            return None
        return [(None, arg, None, None)]

    def abbreviations(self, arg):
        """The options that a shortened or joined argument may mean."""
        parser = self.parser
        chars = parser.prefix_chars
        known = parser._option_string_actions
        result = []
        if arg[0] in chars and len(arg) > 1 and arg[1] in chars:
            if parser.allow_abbrev:
                name, equals, value = arg.partition("=")
                for option, action in known.items():
                    if option.startswith(name):
                        result.append((action, option, equals or None,
                                       value if equals else None))
        else:
            name, equals, value = arg.partition("=")
            short, rest = arg[:2], arg[2:]
            for option, action in known.items():
                if option == short:
                    result.append((action, option, "", rest))
                elif parser.allow_abbrev and option.startswith(name) and \
                        len(name) > 1:
                    result.append((action, option, equals or None,
                                   value if equals else None))
        return result

    def take_option(self, start):
        """Deal with the option at start; return where to go on."""
        parser = self.parser
        found = self.options[start]
        if len(found) > 1:
            text = ", ".join(name for _, name, _, _ in found)
            raise argparse.ArgumentError(
                None, f"ambiguous option: {self.args[start]} could match "
                f"{text}")
        action, name, sep, explicit = found[0]
        pending = []
        while True:
            if action is None:
                self.extras.append(self.args[start])
                return start + 1
            if explicit is None:
                first = start + 1
                count = self.count_for(action, first)
                stop = first + count
                pending.append((action, self.args[first:stop], name))
                break
            fewest, most = _bounds(action)
            if most == 0 and sep == "" and explicit and \
                    name[1] not in parser.prefix_chars:
                pending.append((action, [], name))
                char = name[0]
                name = char + explicit[0]
                rest = explicit[1:]
                known = parser._option_string_actions
                if name not in known:
                    self.extras.append(char + explicit)
                    stop = start + 1
                    break
                action = known[name]
                if not rest:
                    explicit = sep = None
                elif rest[0] == "=":
                    sep, explicit = "=", rest[1:]
                else:
                    sep, explicit = "", rest
                continue
            if most == 0 or fewest > 1:
                raise argparse.ArgumentError(
                    action, f"ignored explicit argument {explicit!r}"
                    if most == 0 else self.count_message(action))
            stop = start + 1
            pending.append((action, [explicit], name))
            break
        for action, args, name in pending:
            if action.deprecated and name not in self.warned:
                parser._warning("option '%s' is deprecated" % name)
                self.warned.add(name)
            self.take(action, args, name)
        return stop

    def count_for(self, action, first):
        """How many of the arguments from first on an option takes."""
        if action.nargs in (argparse.REMAINDER, argparse.PARSER):
            available = len(self.args) - first
        else:
            available = 0
            while first + available < len(self.kinds) and \
                    self.kinds[first + available] == "A":
                available += 1
        if action.nargs in (argparse.REMAINDER,):
            return available
        fewest, most = _bounds(action)
        if available < fewest:
            raise argparse.ArgumentError(action, self.count_message(action))
        return available if most is None else min(available, most)

    def count_message(self, action):
        texts = {None: "expected one argument",
                 "?": "expected at most one argument",
                 "+": "expected at least one argument"}
        if action.nargs in texts:
            return texts[action.nargs]
        plural = "" if action.nargs == 1 else "s"
        return f"expected {action.nargs} argument{plural}"

    # ---- positionals

    def take_positionals(self, start):
        """Deal with the arguments from start on; return where to go on."""
        end = start
        while end < len(self.kinds) and self.kinds[end] != "O":
            end += 1
        whole = len(self.args)
        dashes = [i for i in range(start, end) if self.kinds[i] == "-"]
        available = end - start - len(dashes)
        chosen = counts = None
        for size in range(len(self.positionals), 0, -1):
            actions = self.positionals[:size]
            counts = _share(actions, available)
            if counts is not None:
                chosen = actions
                break
        if chosen is None:
            return start
        if end < whole:
            # What got nothing now may get something after the options.
            while counts and not counts[-1] and chosen[-1].nargs not in (
                    argparse.REMAINDER, _SUPPRESS):
                counts.pop()
                chosen = chosen[:-1]
        at = start
        taken = []
        for action, count in zip(chosen, counts):
            if action.nargs == argparse.REMAINDER or (
                    action.nargs == argparse.PARSER and count):
                # Takes options and all else to the end.
                args = self.args[at:whole]
                if args and args[0] == "--":
                    args = args[1:]
                at = whole
                taken.append((action, args))
                continue
            args = []
            left = count
            while left:
                if self.kinds[at] != "-":
                    args.append(self.args[at])
                    left -= 1
                at += 1
            taken.append((action, args))
        if at < end and self.kinds[at] == "-" and at == end - 1:
            at = end
        self.positionals = self.positionals[len(taken):]
        for action, args in taken:
            if args and action.deprecated and action.dest not in self.warned:
                self.parser._warning("argument '%s' is deprecated"
                                     % argparse._get_action_name(action))
                self.warned.add(action.dest)
            self.take(action, args)
        return at

    # ---- values

    def take(self, action, args, option_string=None):
        """Run an action with the values of its arguments."""
        self.seen.add(action)
        values = self.values(action, args)
        if action.option_strings or args:
            self.seen_non_default.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_non_default:
                    raise argparse.ArgumentError(
                        action, "not allowed with argument %s"
                        % argparse._get_action_name(other))
        if values is not _SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def values(self, action, args):
        """Turn the texts of an action's arguments into its value."""
        nargs = action.nargs
        if not args and nargs == "?":
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not _SUPPRESS:
                value = self.value(action, value)
            return value
        if not args and nargs == "*" and not action.option_strings:
            if action.default is not None:
                return action.default
            return []
        if len(args) == 1 and nargs in (None, "?"):
            value = self.value(action, args[0])
            self.check(action, value)
            return value
        if nargs == argparse.REMAINDER:
            return [self.value(action, arg) for arg in args]
        if nargs == argparse.PARSER:
            values = [self.value(action, arg) for arg in args]
            self.check(action, values[0])
            return values
        if nargs == _SUPPRESS:
            return _SUPPRESS
        values = [self.value(action, arg) for arg in args]
        for value in values:
            self.check(action, value)
        return values

    def value(self, action, text):
        func = self.parser._registry_get("type", action.type, action.type)
        if not callable(func):
            raise TypeError(f"{func!r} is not callable")
        try:
            return func(text)
        except argparse.ArgumentTypeError as error:
            raise argparse.ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise argparse.ArgumentError(action, f"invalid {name} value: "
                                         f"{text!r}")

    def check(self, action, value):
        """Raise ArgumentError for a value that is not among the choices."""
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        try:
            good = value in choices
        except Exception:
            good = False
        if not good:
            text = ", ".join(repr(str(c)) for c in action.choices)
            message = f"invalid choice: {str(value)!r} (choose from {text})"
            if self.parser.suggest_on_error and isinstance(value, str) and \
                    all(isinstance(c, str) for c in action.choices):
                from _traceback_suggest import _nearest
                near = _nearest(list(action.choices), value)
                if near:
                    message = (f"invalid choice: {value!r}, maybe you meant "
                               f"{near!r}? (choose from {text})")
            raise argparse.ArgumentError(action, message)

    def check_required(self):
        """Set defaults, and complain about what is missing."""
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(argparse._get_action_name(action))
            elif (action.default is not None
                  and isinstance(action.default, str)
                  and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest,
                        self.value(action, action.default))
        if missing:
            raise argparse.ArgumentError(
                None, "the following arguments are required: "
                + ", ".join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(a in self.seen_non_default
                                          for a in group._group_actions):
                names = [argparse._get_action_name(a)
                         for a in group._group_actions
                         if a.help is not _SUPPRESS]
                raise argparse.ArgumentError(
                    None, "one of the arguments %s is required"
                    % " ".join(names))
