"""Asking for a password without showing it, and the name of the user."""

import io
import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The password is shown while it is typed."""


def _check_echo_char(echo_char):
    if echo_char is None:
        return
    if not isinstance(echo_char, str):
        raise TypeError(f"'echo_char' must be a str or None, not {type(echo_char).__name__}")
    if not (len(echo_char) == 1 and echo_char.isprintable() and echo_char.isascii()):
        raise ValueError(f"'echo_char' must be a single printable ASCII character, got: {echo_char!r}")


def getpass(prompt="Password: ", stream=None, *, echo_char=None):
    """A line from the terminal, which is not shown while it is typed.

    stream gets the prompt; without it, it is the terminal. Where the terminal cannot be told not to show what is
    typed, GetPassWarning says so, and a line is read from standard input.
    """
    _check_echo_char(echo_char)
    try:
        import termios
    except ImportError:
        return fallback_getpass(prompt, stream)
    try:
        terminal = open("/dev/tty", "r+b", buffering=0)
    except OSError:
        try:
            number = sys.stdin.fileno()
        except (AttributeError, ValueError, io.UnsupportedOperation):
            return fallback_getpass(prompt, stream)
        return _ask(termios, number, prompt, stream or sys.stderr, sys.stdin, stream)
    with io.TextIOWrapper(terminal) as text:
        return _ask(termios, terminal.fileno(), prompt, stream or text, text, stream)


def _ask(termios, number, prompt, stream, input, wanted):
    try:
        before = termios.tcgetattr(number)
        quiet = before[:]
        quiet[3] &= ~termios.ECHO
        termios.tcsetattr(number, termios.TCSAFLUSH, quiet)
    except termios.error:
        return fallback_getpass(prompt, wanted)
    try:
        password = _raw_input(prompt, stream, input)
    finally:
        termios.tcsetattr(number, termios.TCSAFLUSH, before)
        stream.flush()
    stream.write("\n")
    return password


def fallback_getpass(prompt="Password: ", stream=None, *, echo_char=None):
    """A line from standard input, shown while it is typed, with a warning."""
    _check_echo_char(echo_char)
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    if not stream:
        stream = sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    return _raw_input(prompt, stream)


def _raw_input(prompt="", stream=None, input=None):
    if not stream:
        stream = sys.stderr
    if not input:
        input = sys.stdin
    prompt = str(prompt)
    if prompt:
        try:
            stream.write(prompt)
        except UnicodeEncodeError:
            # What the terminal cannot show is shown as it can.
            encoding = stream.encoding
            stream.write(prompt.encode(encoding, "replace").decode(encoding))
        stream.flush()
    line = input.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """The name of the user: of the environment, or of the system's list of users."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = os.environ.get(name)
        if user:
            return user
    try:
        import pwd

        return pwd.getpwuid(os.getuid())[0]
    except (ImportError, KeyError) as error:
        raise OSError("No username set in the environment") from error
