"""The builtins that are there for people at the prompt."""

import sys


class Quitter:
    """exit and quit: called, they end the program."""

    def __init__(self, name, eof):
        self.name = name
        self.eof = eof

    def __repr__(self):
        return f"Use {self.name}() or {self.eof} to exit"

    def __call__(self, code=None):
        # Whoever reads standard input by another thread is to notice, too.
        try:
            sys.stdin.close()
        except Exception:
            pass
        raise SystemExit(code)


class _Printer:
    """A text that is shown when its name is typed."""

    def __init__(self, name, text):
        self.__name = name
        self.__text = text

    def __repr__(self):
        return self.__text

    def __call__(self):
        print(self.__text)


class _Helper:
    """help: shows what an object's docstrings say."""

    def __repr__(self):
        return ("Type help() for interactive help, "
                "or help(object) for help about object.")

    def __call__(self, *args, **kwds):
        import pydoc
        return pydoc.help(*args, **kwds)


def _add(builtins):
    """Put them into the namespace of builtins."""
    builtins["exit"] = Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins["quit"] = Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins["help"] = _Helper()
    builtins["copyright"] = _Printer("copyright", sys.copyright)
    builtins["credits"] = _Printer(
        "credits", "lfpy is an independent implementation of the language "
        "Python, made by its contributors.")
    builtins["license"] = _Printer(
        "license", "The licence is part of the source distribution.")
