"""Prompts within programs: InteractiveConsole reads lines and runs them; interact() is one at once."""

import builtins
import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]


class InteractiveInterpreter:
    """Runs source in a namespace, line by line, and shows what goes wrong."""

    def __init__(self, locals=None):
        self.locals = {"__name__": "__console__", "__doc__": None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename="<input>", symbol="single"):
        """Run source if it is complete; returns whether more lines must follow."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Run code; an exception other than SystemExit is shown."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        """Show the SyntaxError that is being handled, as one of filename."""
        kind, value, _ = sys.exc_info()
        if filename and issubclass(kind, SyntaxError):
            value.filename = filename
        source = kwargs.pop("source", "")
        self._show(kind, value, None, source)

    def showtraceback(self):
        """Show the exception that is being handled, without the frame of this module."""
        kind, value, tb = sys.exc_info()
        self._show(kind, value, tb.tb_next, "")

    def _show(self, kind, value, tb, source):
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
        value = value.with_traceback(tb)
        lines = source.splitlines()
        if lines and isinstance(value, SyntaxError) and value.text is None \
                and value.lineno is not None and len(lines) >= value.lineno:
            value.text = lines[value.lineno - 1]
        sys.last_exc = value
        if sys.excepthook is sys.__excepthook__:
            self.write("".join(traceback.format_exception(kind, value, tb)))
            return
        # A hook of the program may fail, too.
        try:
            sys.excepthook(kind, value, tb)
        except SystemExit:
            raise
        except BaseException as error:
            error.__context__ = None
            error = error.with_traceback(error.__traceback__.tb_next)
            print("Error in sys.excepthook:", file=sys.stderr)
            sys.__excepthook__(type(error), error, error.__traceback__)
            print(file=sys.stderr)
            print("Original exception was:", file=sys.stderr)
            sys.__excepthook__(kind, value, tb)

    def write(self, data):
        """Write text to standard error; may be overridden."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """A prompt: reads lines with raw_input() and runs what they make up."""

    def __init__(self, locals=None, filename="<console>", *, local_exit=False):
        super().__init__(locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        """Forget the lines that are not complete."""
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Read and run lines to the end of the input."""
        given = [name for name in ("ps1", "ps2") if not hasattr(sys, name)]
        for name in given:
            setattr(sys, name, ">>> " if name == "ps1" else "... ")
        if banner is None:
            self.write("Python %s on %s\n%s\n(%s)\n" % (
                sys.version, sys.platform,
                'Type "help", "copyright", "credits" or "license" for more information.', type(self).__name__))
        elif banner:
            self.write("%s\n" % str(banner))
        leavers = {name: getattr(builtins, name) for name in ("exit", "quit") if hasattr(builtins, name)}
        if self.local_exit:
            for name in leavers:
                setattr(builtins, name, Quitter(name))
        try:
            self._loop()
        except SystemExit:
            if not self.local_exit:
                raise
            self.write("\n")
        finally:
            for name, value in leavers.items():
                setattr(builtins, name, value)
            for name in given:
                delattr(sys, name)
            if exitmsg is None:
                self.write("now exiting %s...\n" % type(self).__name__)
            elif exitmsg != "":
                self.write("%s\n" % exitmsg)

    def _loop(self):
        more = 0
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write("\n")
                    return
                more = self.push(line)
            except KeyboardInterrupt:
                self.write("\nKeyboardInterrupt\n")
                self.resetbuffer()
                more = 0

    def push(self, line, filename=None, _symbol="single"):
        """Take one more line; returns whether others must follow."""
        self.buffer.append(line)
        source = "\n".join(self.buffer)
        more = self.runsource(source, self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=""):
        """A line without its end; EOFError at the end of the input."""
        return input(prompt)


class Quitter:
    """exit and quit in a console that only they themselves leave."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Use {self.name} or Ctrl-D (i.e. EOF) to exit"

    def __call__(self, code=None):
        raise SystemExit(code)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """A prompt in a namespace; readfunc(prompt) gives its lines."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
