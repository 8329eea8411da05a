"""A prompt inside a program that waits: for looking around and for stepping.

breakpoint() and set_trace() open it where they stand, post_mortem() and pm()
where an exception came from. From there the program goes on by lines, to the
end of a function or to a breakpoint. Functions of the library are passed over.
"""

import linecache
import os
import pprint
import sys
import traceback

__all__ = ["Pdb", "BdbQuit", "set_trace", "post_mortem", "pm", "run"]

_HELP = """\
a(rgs)        the arguments of the function
b(reak) [[FILE:]LINE | FUNCTION][, CONDITION]  stop there; alone: the list
cl(ear) [N]   no breakpoint N any more; alone: none at all
c(ont(inue))  let the program go on, to the next breakpoint
d(own)        to the frame called by this one
l(ist)        the source around this line
n(ext)        to the next line of this function
p EXPRESSION  its value; pp: over several lines
q(uit)        end the program with BdbQuit
r(eturn)      to where this function returns
s(tep)        to the next line, also of a function that is called
tbreak        a breakpoint for one time
u(p)          to the frame that called this one
unt(il) [N]   to a line after this one, or from N on
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
        self.breaks = {}            # number: Breakpoint
        self._go(None)

    # ---- where

    def set_trace(self, frame=None):
        """Open the prompt in a frame: the caller's."""
        frame = sys._getframe().f_back if frame is None else frame
        sys.settrace(None)
        self.interact(self._stack_of(frame))
        self._trace_from(frame)

    def _stack_of(self, frame):
        stack = []
        while frame is not None:
            stack.append((frame, frame.f_lineno))
            frame = frame.f_back
        stack.reverse()
        return stack

    # ---- stepping

    def _go(self, mode, frame=None, line=0):
        """How the program goes on: None, "step", "next", "return", "until"."""
        self._mode, self._target, self._line = mode, frame, line

    def _trace_from(self, frame):
        """Be told of the lines of the frame and its callers, if need be."""
        tracing = self._mode is not None or bool(self.breaks)
        function = self._event if tracing else None
        while frame is not None:
            frame.f_trace = function
            frame = frame.f_back
        sys.settrace(function)

    def _event(self, frame, event, arg):
        name = frame.f_code.co_filename
        if name.startswith("<stdlib>/"):
            return None
        if event == "call":
            if self._mode == "step":
                self._stop(frame, "--Call--")
            return self._event
        if event == "line":
            if self._stops_at(frame) or self._break_at(frame):
                self._stop(frame)
        elif event == "return":
            if self._mode == "step" or frame is self._target:
                if self._mode != "until":
                    self._stop(frame, "--Return--", arg)
                if frame is self._target:
                    self._go("step")
        elif event == "exception" and self._stops_at(frame):
            error = "".join(traceback.format_exception_only(arg[0], arg[1]))
            self._stop(frame, error.strip())
        return self._event

    def _stops_at(self, frame):
        if self._mode == "step":
            return True
        if frame is not self._target or self._mode == "return":
            return False
        return self._mode == "next" or frame.f_lineno >= self._line

    def _break_at(self, frame):
        for number, point in list(self.breaks.items()):
            if not point.meets(frame):
                continue
            if point.temporary:
                del self.breaks[number]
                self._say(f"Deleted breakpoint {number} at {point.file}:{point.line}")
            return True
        return False

    def _stop(self, frame, title=None, *returned):
        if title is not None:
            self._say(title)
        self.interact(self._stack_of(frame), *returned)
        if self._mode is None and not self.breaks:
            self._trace_from(frame)

    def interaction(self, frame, tb):
        """Open the prompt in the last frame of a traceback."""
        stack = []
        while tb is not None:
            stack.append((tb.tb_frame, tb.tb_lineno))
            tb = tb.tb_next
        self.interact(stack)

    def interact(self, stack, *returned):
        """Ask for commands until one of them ends it."""
        self.stack = stack
        self.index = len(stack) - 1
        self.locals = {}
        self._go(None)
        self._show(None, *returned)
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

    def _show(self, index=None, *returned):
        frame, line = self.stack[self.index if index is None else index]
        mark = "> " if index is None or index == self.index else "  "
        name, owner = frame.f_code.co_filename, frame.f_code.co_name
        value = "".join(f"->{value!r}" for value in returned)
        self._say(f"{mark}{name}({line}){owner}(){value}")
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
        self._go("step")
        return True

    def do_next(self, rest):
        self._go("next", self.stack[self.index][0])
        return True

    def do_return(self, rest):
        self._go("return", self.stack[self.index][0])
        return True

    def do_until(self, rest):
        frame, line = self.stack[self.index]
        try:
            wanted = int(rest) if rest else line + 1
        except ValueError:
            self._say(f"*** Error in argument: {rest!r}")
            return False
        if wanted <= line:
            self._say('*** "until" line number is smaller than current line number')
            return False
        self._go("until", frame, wanted)
        return True

    def do_jump(self, rest):
        if self.index + 1 != len(self.stack):
            self._say("*** You can only jump within the bottom frame")
            return
        if not rest:
            self._say("*** Argument is required for this command\n      Usage: j(ump) lineno")
            return
        frame = self.stack[self.index][0]
        try:
            line = int(rest)
        except ValueError:
            self._say("*** The 'jump' command requires a line number")
            return
        try:
            frame.f_lineno = line
        except ValueError as error:
            self._say(f"*** Jump failed: {error}")
            return
        self.stack[self.index] = frame, line
        self._show()

    def do_break(self, rest, temporary=False):
        if not rest:
            if self.breaks:
                self._say("Num Type         Disp Enb   Where")
            for number, point in self.breaks.items():
                kind = "del " if point.temporary else "keep"
                self._say(f"{number:<4}breakpoint   {kind} yes   at {point.file}:{point.line}")
                if point.condition:
                    self._say(f"\tstop only if {point.condition}")
            return
        place, _, condition = rest.partition(",")
        found = self._place(place.strip())
        if found is None:
            return
        Breakpoint.count += 1
        number = Breakpoint.count
        point = self.breaks[number] = Breakpoint(*found, condition.strip(), temporary)
        self._say(point.name(number))

    def do_tbreak(self, rest):
        self.do_break(rest, temporary=True)

    def _place(self, text):
        """The file and line that a breakpoint is to have; None: it was said."""
        frame = self.stack[self.index][0]
        name, _, line = text.rpartition(":")
        if line.isdigit():
            file = os.path.abspath(name) if name else frame.f_code.co_filename
            source = linecache.getline(file, int(line), frame.f_globals)
            if source.strip() and not source.strip().startswith("#"):
                return file, int(line)
            self._say("*** Blank or comment" if source else "End of file")
            return None
        try:
            function = eval(text, *self._scope())
        except Exception:
            function = None
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        if code is None:
            self._say(f"*** The specified object {text!r} is not a function or was not found "
                      "along sys.path.")
            return None
        lines = [line for _, _, line in code.co_lines()
                 if line is not None and line > code.co_firstlineno]
        return code.co_filename, min(lines, default=code.co_firstlineno)

    def do_clear(self, rest):
        for word in rest.split() if rest else list(map(str, self.breaks)):
            point = self.breaks.pop(int(word), None) if word.isdigit() else None
            self._say(f"Deleted breakpoint {word} at {point.file}:{point.line}" if point
                      else f"*** Breakpoint {word} does not exist")

    _commands = {}
    for _names, _command in [
            ("c cont continue", do_continue), ("q quit exit", do_quit),
            ("w where bt", do_where), ("u up", do_up), ("d down", do_down),
            ("l list", do_list), ("a args", do_args), ("p", do_print),
            ("pp", do_pretty), ("whatis", do_whatis), ("h help ?", do_help),
            ("s step", do_step), ("n next", do_next), ("r return", do_return),
            ("unt until", do_until), ("b break", do_break), ("tbreak", do_tbreak),
            ("cl clear", do_clear), ("j jump", do_jump)]:
        for _name in _names.split():
            _commands[_name] = _command
    del _names, _name, _command


class Breakpoint:
    """A line where the program stops, if a condition holds."""

    count = 0       # their numbers go on from one debugger to the next

    def __init__(self, file, line, condition, temporary):
        self.file = file
        self.line = line
        self.condition = condition
        self.temporary = temporary

    def name(self, number):
        return f"Breakpoint {number} at {self.file}:{self.line}"

    def meets(self, frame):
        if frame.f_lineno != self.line or frame.f_code.co_filename != self.file:
            return False
        if not self.condition:
            return True
        try:
            return eval(self.condition, frame.f_globals, frame.f_locals)
        except Exception:
            return True


_last = Pdb()


def set_trace(*, header=None, commands=None):
    """Open the prompt in the caller's frame."""
    debugger = _last
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
