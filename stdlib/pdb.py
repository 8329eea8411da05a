"""A prompt inside a program that waits: for looking around, without stepping.

breakpoint() and set_trace() open it where they stand, post_mortem() and pm()
where an exception came from. The interpreter does not call trace functions,
so there are no breakpoints, and the program can only be continued.
"""

import linecache
import pprint
import sys
import traceback

__all__ = ["Pdb", "BdbQuit", "set_trace", "post_mortem", "pm", "run"]

_HELP = """\
a(rgs)        the arguments of the function
c(ont(inue))  let the program go on
d(own)        to the frame called by this one
l(ist)        the source around this line
p EXPRESSION  its value; pp: over several lines
q(uit)        end the program with BdbQuit
u(p)          to the frame that called this one
w(here), bt   all frames
whatis EXPR   its type
[!]STATEMENT  runs in this frame; assigned variables stay at the prompt"""


class BdbQuit(Exception):
    """The program was ended at the prompt."""


class Pdb:
    """The prompt, in one of the frames of a stack."""

    prompt = "(Pdb) "

    def __init__(self, stdin=None, stdout=None):
        self.stdin = stdin
        self.stdout = stdout

    # ---- where

    def set_trace(self, frame=None):
        """Open the prompt in a frame: the caller's."""
        frame = sys._getframe().f_back if frame is None else frame
        stack = []
        while frame is not None:
            stack.append((frame, frame.f_lineno))
            frame = frame.f_back
        stack.reverse()
        self.interact(stack)

    def interaction(self, frame, tb):
        """Open the prompt in the last frame of a traceback."""
        stack = []
        while tb is not None:
            stack.append((tb.tb_frame, tb.tb_lineno))
            tb = tb.tb_next
        self.interact(stack)

    def interact(self, stack):
        """Ask for commands until one of them ends it."""
        self.stack = stack
        self.index = len(stack) - 1
        self.locals = {}
        self._show()
        last = ""
        while True:
            line = self._ask()
            if line is None:
                raise BdbQuit
            line = line.strip() or last
            last = line
            if line and self._obey(line):
                return

    def _ask(self):
        if self.stdin is None and self.stdout is None:
            try:
                return input(self.prompt)
            except EOFError:
                return None
        print(self.prompt, end="", file=self.stdout, flush=True)
        return (self.stdin or sys.stdin).readline() or None

    def _say(self, *words):
        print(*words, file=self.stdout)

    def _show(self, index=None):
        frame, line = self.stack[self.index if index is None else index]
        mark = "> " if index is None or index == self.index else "  "
        name, owner = frame.f_code.co_filename, frame.f_code.co_name
        owner = owner if owner == "<module>" else owner + "()"
        self._say(f"{mark}{name}({line}){owner}")
        source = linecache.getline(name, line, frame.f_globals).strip()
        if source:
            self._say("->", source)

    # ---- commands

    def _obey(self, line):
        word, _, rest = line.partition(" ")
        if line.startswith("!"):
            self._run(line[1:])
            return False
        command = self._commands.get(word)
        if command is None or rest.startswith(("=", ".", "(")):
            self._run(line)
            return False
        return command(self, rest.strip())

    def _scope(self):
        frame = self.stack[self.index][0]
        names = dict(frame.f_locals)
        names.update(self.locals.get(self.index, {}))
        return frame.f_globals, names

    def _value(self, text):
        names, variables = self._scope()
        try:
            return True, eval(text, names, variables)
        except BaseException as error:
            self._complain(error)
            return False, None

    def _complain(self, error):
        lines = traceback.format_exception_only(error)
        self._say("***", lines[-1].strip())

    def _run(self, text):
        names, variables = self._scope()
        before = dict(variables)
        try:
            exec(compile(text + "\n", "<stdin>", "single"), names, variables)
        except BaseException as error:
            self._complain(error)
        kept = self.locals.setdefault(self.index, {})
        kept.update((name, value) for name, value in variables.items()
                    if name not in before or before[name] is not value)

    def do_continue(self, rest):
        return True

    def do_quit(self, rest):
        raise BdbQuit

    def do_where(self, rest):
        for index in range(len(self.stack)):
            self._show(index)

    def do_up(self, rest):
        if self.index == 0:
            self._say("*** Oldest frame")
        else:
            self.index -= 1
            self._show()

    def do_down(self, rest):
        if self.index + 1 == len(self.stack):
            self._say("*** Newest frame")
        else:
            self.index += 1
            self._show()

    def do_list(self, rest):
        frame, current = self.stack[self.index]
        for line in range(max(1, current - 5), current + 6):
            source = linecache.getline(frame.f_code.co_filename, line,
                                       frame.f_globals)
            if source:
                mark = "->" if line == current else ""
                self._say(f"{line:3} {mark:2}\t{source.rstrip()}".rstrip())

    def do_args(self, rest):
        frame = self.stack[self.index][0]
        names = frame.f_code.co_varnames[:frame.f_code.co_argcount
                                         + frame.f_code.co_kwonlyargcount]
        for name in names:
            if name in frame.f_locals:
                self._say(f"{name} = {frame.f_locals[name]!r}")

    def do_print(self, rest):
        known, value = self._value(rest)
        if known:
            self._say(repr(value))

    def do_pretty(self, rest):
        known, value = self._value(rest)
        if known:
            self._say(pprint.pformat(value))

    def do_whatis(self, rest):
        known, value = self._value(rest)
        if known:
            self._say(type(value))

    def do_help(self, rest):
        self._say(_HELP)

    def do_step(self, rest):
        self._say("*** there is no stepping here: c lets the program go on")

    _commands = {}
    for _names, _command in [
            ("c cont continue", do_continue), ("q quit exit", do_quit),
            ("w where bt", do_where), ("u up", do_up), ("d down", do_down),
            ("l list", do_list), ("a args", do_args), ("p", do_print),
            ("pp", do_pretty), ("whatis", do_whatis), ("h help ?", do_help),
            ("s step n next r return b break until unt j jump", do_step)]:
        for _name in _names.split():
            _commands[_name] = _command
    del _names, _name, _command


def set_trace(*, header=None, commands=None):
    """Open the prompt in the caller's frame."""
    debugger = Pdb()
    if header is not None:
        debugger._say(header)
    debugger.set_trace(sys._getframe().f_back)


def post_mortem(t=None):
    """Open the prompt where a traceback or exception came from."""
    if t is None:
        t = sys.exception()
    if isinstance(t, BaseException):
        t = t.__traceback__
    if t is None:
        raise ValueError("A valid traceback must be passed if no exception "
                         "is being handled")
    Pdb().interaction(None, t)


def pm():
    """Open the prompt where the last uncaught exception came from."""
    post_mortem(sys.last_exc)


def run(statement, globals=None, locals=None):
    """Run a statement, with the prompt where it fails."""
    try:
        exec(statement, globals, locals)
    except Exception as error:
        traceback.print_exception(error)
        post_mortem(error)
