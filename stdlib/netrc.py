"""Reading .netrc: names and passwords for machines."""

import os
import stat

__all__ = ["netrc", "NetrcParseError"]


class NetrcParseError(Exception):
    """A file is not written as it must be: msg, filename, lineno."""

    def __init__(self, msg, filename=None, lineno=None):
        self.filename = filename
        self.lineno = lineno
        self.msg = msg
        super().__init__(msg)

    def __str__(self):
        return f"{self.msg} ({self.filename}, line {self.lineno})"


class _Words:
    """The words of a text, with the number of the line that one stands in."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.lineno = 1
        self.back = []

    def char(self):
        char = self.text[self.at:self.at + 1]
        self.at += 1
        if char == "\n":
            self.lineno += 1
        return char

    def word(self):
        """The next word, None at the end; with quotes and backslashes taken away."""
        if self.back:
            return self.back.pop()
        while (char := self.char()) and char in "\n\t\r ":
            pass
        if not char:
            return None
        word = ""
        if char == '"':
            while (char := self.char()) and char != '"':
                word += self.char() if char == "\\" else char
            return word
        while char and char not in "\n\t\r ":
            word += self.char() if char == "\\" else char
            char = self.char()
        if char == "\n":
            # The line break is read again: a comment or a macro must see it.
            self.at -= 1
            self.lineno -= 1
        return word

    def line(self):
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end + 1
        line = self.text[self.at:end]
        self.at = end
        return line


class netrc:
    """hosts: {machine: (login, account, password)}; macros: {name: [line...]}."""

    def __init__(self, file=None):
        usual = file is None
        if usual:
            file = os.path.join(os.path.expanduser("~"), ".netrc")
        self.hosts, self.macros = {}, {}
        try:
            with open(file, encoding="utf-8") as f:
                self._read(file, f, usual)
        except UnicodeDecodeError:
            with open(file, encoding="locale") as f:
                self._read(file, f, usual)

    def _read(self, name, file, usual):
        words = _Words(file.read())
        while (word := words.word()) is not None:
            if word[:1] == "#":
                if words.text[words.at:words.at + 1] != "\n":
                    words.line()
            elif word in ("machine", "default"):
                self._entry(words, words.word() if word == "machine" else word, name, file, usual)
            elif word == "macdef":
                self._macro(words, name)
            else:
                raise NetrcParseError(f"bad toplevel token {word!r}", name, words.lineno)

    def _macro(self, words, name):
        lines = self.macros[words.word()] = []
        words.line()
        words.lineno += 1
        while True:
            line = words.line()
            if not line:
                raise NetrcParseError("Macro definition missing null line terminator.", name, words.lineno)
            if line == "\n":
                return
            lines.append(line)

    def _entry(self, words, machine, name, file, usual):
        if not machine:
            raise NetrcParseError("missing 'machine' name", name, words.lineno)
        login = account = password = ""
        self.hosts[machine] = {}
        while True:
            word = words.word()
            if word is not None and word.startswith("#"):
                if words.text[words.at:words.at + 1] != "\n":
                    words.line()
            elif word in (None, "machine", "default", "macdef"):
                words.back.append(word)
                break
            elif word in ("login", "user"):
                login = words.word() or ""
            elif word == "account":
                account = words.word() or ""
            elif word == "password":
                password = words.word() or ""
            else:
                raise NetrcParseError(f"bad follower token {word!r}", name, words.lineno)
        if usual and login != "anonymous" and os.name == "posix":
            self._check_owner(file, name, words.lineno)
        self.hosts[machine] = login, account, password

    def _check_owner(self, file, name, lineno):
        """A file with passwords must belong to the user, and to nobody else."""
        found = os.fstat(file.fileno())
        if found.st_uid != os.getuid():
            raise NetrcParseError(f"~/.netrc file owner (uid {found.st_uid}) does not match current user "
                                  f"(uid {os.getuid()})", name, lineno)
        if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise NetrcParseError("~/.netrc access too permissive: access permissions must restrict access to only "
                                  "the owner", name, lineno)

    def authenticators(self, host):
        """(login, account, password) for a machine, those of default, or None."""
        return self.hosts.get(host) or self.hosts.get("default")

    def __repr__(self):
        """The file with the same entries."""
        text = ""
        for machine, (login, account, password) in self.hosts.items():
            text += f"machine {machine}\n\tlogin {login}\n"
            if account:
                text += f"\taccount {account}\n"
            text += f"\tpassword {password}\n"
        for name, lines in self.macros.items():
            text += f"macdef {name}\n" + "".join(lines) + "\n"
        return text
