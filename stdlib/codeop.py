"""Compiling what is typed at a prompt: whether it is complete, wrong, or wants another line."""

import __future__
import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ONLY_AST = 0x400
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def _maybe_compile(compiler, source, filename, symbol, flags=None):
    """The code of source, None if more lines must follow, SyntaxError if none can make it right."""
    given = {} if flags is None else {"flags": flags}
    if symbol != "eval" and all(line.strip()[:1] in ("", "#") for line in source.split("\n")):
        source = "pass"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol, **given)
        except SyntaxError:
            # With a line break at its end it would tell that something is missing, or what is wrong.
            try:
                compiler(source + "\n", filename, symbol, **given)
                return None
            except _IncompleteInputError:
                return None
            except SyntaxError:
                pass
    return compiler(source, filename, symbol, incomplete_input=False, **given)


def _compile(source, filename, symbol, incomplete_input=True, *, flags=0):
    if incomplete_input:
        flags |= PyCF_ALLOW_INCOMPLETE_INPUT | PyCF_DONT_IMPLY_DEDENT
    return compile(_with_blank_line(source, flags), filename, symbol, flags)


def _with_blank_line(source, flags):
    # An empty line ends a block; what the compiler wants to see is its line break.
    if flags & PyCF_DONT_IMPLY_DEDENT and isinstance(source, str) and source.endswith("\n") \
            and not source.endswith("\\\n"):
        return source + "\n"
    return source


def compile_command(source, filename="<input>", symbol="single", flags=0):
    """The code of source, or None if it is the beginning of something.

    symbol is single, exec or eval. SyntaxError, ValueError or OverflowError: source is wrong.
    """
    return _maybe_compile(_compile, source, filename, symbol, flags)


class Compile:
    """Compiles like compile(), and remembers the future statements that it has seen."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        flags |= self.flags
        if kwargs.get("incomplete_input", True) is False:
            flags &= ~(PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT)
        code = compile(_with_blank_line(source, flags), filename, symbol, flags, True)
        if flags & PyCF_ONLY_AST:
            return code
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """As compile_command(), with the future statements of what was compiled before."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        """The code of source, or None if it is the beginning of something."""
        return _maybe_compile(self.compiler, source, filename, symbol)
