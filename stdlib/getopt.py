"""Options of the command line, as the C function of that name reads them."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is not known, or that lacks or has an argument."""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError  # the name of old


def _as_list(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    """Return ([(option, value)], the arguments that are left).

    shortopts are letters, a colon follows one that needs an argument, two
    colons one that may have one; longopts are names, which end with = or =?
    in these cases.  Options end with the first argument that is none.
    """
    longopts = _as_list(longopts)
    opts = []
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _one(opts, args, shortopts, longopts)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options and other arguments may be mixed.

    Options end with the first argument that is none if shortopts begins with
    + or POSIXLY_CORRECT is set.  If it begins with -, the arguments between
    options stand in their list, as (None, [arguments]).
    """
    longopts = _as_list(longopts)
    in_order = shortopts.startswith("-")
    if in_order:
        shortopts = shortopts[1:]
    if shortopts.startswith("+"):
        shortopts = shortopts[1:]
        stops = True
    else:
        stops = bool(os.environ.get("POSIXLY_CORRECT"))
    opts, plain = [], []
    while args:
        if args[0] == "--":
            plain += args[1:]
            break
        if args[0][:1] == "-" and args[0] != "-":
            if in_order and plain:
                opts.append((None, plain))
                plain = []
            args = _one(opts, args, shortopts, longopts)
        elif stops:
            plain += args
            break
        else:
            plain.append(args[0])
            args = args[1:]
    return opts, plain


def _one(opts, args, shortopts, longopts):
    """Read the options of args[0]; return the arguments behind them."""
    if args[0].startswith("--"):
        return _long(opts, args[0][2:], longopts, args[1:])
    return _short(opts, args[0][1:], shortopts, args[1:])


def _long(opts, opt, longopts, args):
    opt, equals, value = opt.partition("=")
    value = value if equals else None
    takes, opt = _find_long(opt, longopts)
    if takes:
        if value is None and takes != "?":
            if not args:
                raise GetoptError(f"option --{opt} requires argument", opt)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f"option --{opt} must not have an argument", opt)
    opts.append(("--" + opt, value or ""))
    return args


def _find_long(opt, longopts):
    """(does it take an argument, or "?" if it may, the whole name)."""
    possible = [name for name in longopts if name.startswith(opt)]
    if not possible:
        raise GetoptError(f"option --{opt} not recognized", opt)
    for ending, takes in ("", False), ("=", True), ("=?", "?"):
        if opt + ending in possible:
            return takes, opt
    if len(possible) > 1:
        raise GetoptError("option --{} not a unique prefix; possible options: "
                          "{}".format(opt, ", ".join(possible)), opt)
    name = possible[0]
    if name.endswith("=?"):
        return "?", name[:-2]
    if name.endswith("="):
        return True, name[:-1]
    return False, name


def _short(opts, letters, shortopts, args):
    while letters:
        opt, letters = letters[0], letters[1:]
        takes = _takes_argument(opt, shortopts)
        value = ""
        if takes:
            if not letters and takes != "?":
                if not args:
                    raise GetoptError(f"option -{opt} requires argument", opt)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        opts.append(("-" + opt, value))
    return args


def _takes_argument(opt, shortopts):
    for place, letter in enumerate(shortopts):
        if letter == opt != ":":
            if not shortopts.startswith(":", place + 1):
                return False
            return "?" if shortopts.startswith("::", place + 1) else True
    raise GetoptError(f"option -{opt} not recognized", opt)
