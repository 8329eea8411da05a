"""Command lines: Cmd reads lines and calls the method do_NAME for the command NAME."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """A loop over commands, to be subclassed.

    A line's first word names the method do_WORD, which gets the rest. `?` is help, `!` is shell. help_WORD() and the
    docstrings of do_WORD() tell about commands.
    """

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = stdin if stdin is not None else sys.stdin
        self.stdout = stdout if stdout is not None else sys.stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Read commands and obey them until one returns true."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._line())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _line(self):
        """The next line of the input, EOF at its end."""
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        """Called with each line; returns what is to be obeyed."""
        return line

    def postcmd(self, stop, line):
        """Called after each command; returns whether to stop."""
        return stop

    def preloop(self):
        """Called once, before the first line."""

    def postloop(self):
        """Called once, after the last command."""

    def parseline(self, line):
        """(command, its arguments, the line); both None if the line has no command."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Obey one line; returns whether to stop."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, "do_" + command, None) if command else None
        return self.default(line) if method is None else method(argument)

    def emptyline(self):
        """Called for an empty line: obeys the last one again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """Called for a line with no known command."""
        self.stdout.write("*** Unknown syntax: %s\n" % line)

    def completedefault(self, *ignored):
        """What the arguments of a command without complete_NAME() may be."""
        return []

    def completenames(self, text, *ignored):
        """The commands that begin with text."""
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def complete(self, text, state):
        """What text at the prompt may become; None after the last."""
        if state == 0:
            import readline

            line = readline.get_line_buffer()
            cut = len(line) - len(line.lstrip())
            begin, end = readline.get_begidx() - cut, readline.get_endidx() - cut
            function = self.completenames
            if begin > 0:
                command = self.parseline(line)[0]
                function = getattr(self, "complete_" + command, self.completedefault) if command else self.completedefault
            self.completion_matches = function(text, line.lstrip(), begin, end)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        """The names of the methods, of superclasses too."""
        return dir(self.__class__)

    def complete_help(self, *args):
        """The topics of help that begin with a text."""
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, others = [], []
        for name in sorted({name for name in names if name.startswith("do_")}):
            command = name[3:]
            if command in topics:
                documented.append(command)
                topics.remove(command)
            elif getattr(self, name).__doc__:
                documented.append(command)
            else:
                others.append(command)
        self.stdout.write("%s\n" % str(self.doc_leader))
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, others, 15, 80)

    def _help_on(self, topic):
        function = getattr(self, "help_" + topic, None)
        if function is not None:
            function()
            return
        from inspect import cleandoc

        method = getattr(self, "do_" + topic, None)
        doc = None if method is None else method.__doc__
        text = cleandoc(doc) if doc else self.nohelp % (topic,)
        self.stdout.write("%s\n" % text)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """Write a list under a header."""
        if cmds:
            self.stdout.write("%s\n" % str(header))
            if self.ruler:
                self.stdout.write("%s\n" % str(self.ruler * len(header)))
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Write texts in as few rows as fit, column by column."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        for i, item in enumerate(list):
            if not isinstance(item, str):
                wrong = [str(at) for at, other in enumerate(list) if not isinstance(other, str)]
                raise TypeError("list[i] not a string for i in %s" % ", ".join(wrong))
        count = len(list)
        if count == 1:
            self.stdout.write("%s\n" % str(list[0]))
            return
        for rows in range(1, count + 1):
            widths = [max(map(len, list[at:at + rows])) for at in range(0, count, rows)]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            rows, widths = count, [0]
        for row in range(rows):
            texts = list[row::rows]
            line = "  ".join([text.ljust(width) for text, width in zip(texts, widths)])
            self.stdout.write("%s\n" % line.rstrip() if len(texts) < len(widths) else "%s\n" % line)
