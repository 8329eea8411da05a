"""The lines of several files one after the other, or of standard input."""

import io
import os
import sys
from types import GenericAlias

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno",
           "fileno", "isfirstline", "isstdin", "FileInput",
           "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None,
          encoding=None, errors=None):
    """Make the FileInput that the functions of this module talk to."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook,
                       encoding=encoding, errors=errors)
    return _state


def close():
    """Close what input() made."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _forward(name, doc):
    def function():
        if not _state:
            raise RuntimeError("no active input()")
        return getattr(_state, name)()
    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


nextfile = _forward("nextfile", "Go on with the next file.")
filename = _forward("filename", "Return the name of the file being read.")
lineno = _forward("lineno", "Return the number of the line in all files.")
filelineno = _forward("filelineno", "Return the line's number in its file.")
fileno = _forward("fileno", "Return the file descriptor, -1 without one.")
isfirstline = _forward("isfirstline", "Is the line the first of its file?")
isstdin = _forward("isstdin", "Does the line come from standard input?")


class FileInput:
    """The lines of files; "-" is standard input.

    With inplace, what is printed meanwhile goes to the file being read.
    """

    def __init__(self, files=None, inplace=False, backup="", *, mode="r",
                 openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._savestdout = None
        self._output = None
        self._filename = None
        self._startlineno = 0
        self._filelineno = 0
        self._file = None
        self._isstdin = False
        self._backupfilename = None
        self._encoding = encoding
        self._errors = errors
        if (sys.flags.warn_default_encoding and "b" not in mode
                and encoding is None and openhook is None):
            import warnings
            warnings.warn("'encoding' argument not specified.",
                          EncodingWarning, 2)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        self._mode = mode
        self._write_mode = mode.replace("r", "w")
        if openhook:
            if inplace:
                raise ValueError(
                    "FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._openhook = openhook

    def __del__(self):
        self.close()

    def close(self):
        """Close the file being read; there are no more."""
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = self._readline()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                raise StopIteration
            self.nextfile()

    def nextfile(self):
        """Go on with the next file; lines not read are left out."""
        stdout, self._savestdout = self._savestdout, None
        if stdout:
            sys.stdout = stdout
        output, self._output = self._output, None
        try:
            if output:
                output.close()
        finally:
            file, self._file = self._file, None
            # The file's own readline, kept by _readline().
            self.__dict__.pop("_readline", None)
            try:
                if file and not self._isstdin:
                    file.close()
            finally:
                backup, self._backupfilename = self._backupfilename, None
                if backup and not self._backup:
                    try:
                        os.unlink(backup)
                    except OSError:
                        pass
                self._isstdin = False

    def readline(self):
        """Return a line, or "" at the end."""
        while True:
            line = self._readline()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                return line
            self.nextfile()

    def _readline(self):
        """Open the next file and read its first line."""
        if not self._files:
            return b"" if "b" in self._mode else ""
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._startlineno = self.lineno()
        self._filelineno = 0
        self._file = None
        self._isstdin = False
        self._backupfilename = None
        # EncodingWarning was given when this was made.
        encoding = None if "b" in self._mode else self._encoding or "locale"
        if self._filename == "-":
            self._filename = "<stdin>"
            self._file = sys.stdin
            if "b" in self._mode:
                self._file = getattr(sys.stdin, "buffer", sys.stdin)
            self._isstdin = True
        elif self._inplace:
            self._open_in_place(encoding)
        elif self._openhook and self._encoding is None:
            # Hooks of old take no encoding.
            self._file = self._openhook(self._filename, self._mode)
        elif self._openhook:
            self._file = self._openhook(
                self._filename, self._mode, encoding=self._encoding,
                errors=self._errors)
        else:
            self._file = open(self._filename, self._mode, encoding=encoding,
                              errors=self._errors)
        self._readline = self._file.readline
        return self._readline()

    def _open_in_place(self, encoding):
        name = os.fspath(self._filename)
        self._backupfilename = name + (self._backup or ".bak")
        try:
            os.unlink(self._backupfilename)
        except OSError:
            pass
        os.rename(self._filename, self._backupfilename)
        self._file = open(self._backupfilename, self._mode,
                          encoding=encoding, errors=self._errors)
        try:
            status = os.fstat(self._file.fileno())
        except OSError:
            self._output = open(self._filename, self._write_mode,
                                encoding=encoding, errors=self._errors)
        else:
            flags = (os.O_CREAT | os.O_WRONLY | os.O_TRUNC
                     | getattr(os, "O_BINARY", 0))
            fd = os.open(self._filename, flags, status.st_mode)
            self._output = os.fdopen(fd, self._write_mode, encoding=encoding,
                                     errors=self._errors)
            try:
                os.chmod(self._filename, status.st_mode)
            except OSError:
                pass
        self._savestdout = sys.stdout
        sys.stdout = self._output

    def filename(self):
        """Return the name of the file being read."""
        return self._filename

    def lineno(self):
        """Return the number of the line in all files."""
        return self._startlineno + self._filelineno

    def filelineno(self):
        """Return the line's number in its file."""
        return self._filelineno

    def fileno(self):
        """Return the file descriptor, -1 without one."""
        if self._file:
            try:
                return self._file.fileno()
            except ValueError:
                pass
        return -1

    def isfirstline(self):
        """Is the line the first of its file?"""
        return self._filelineno == 1

    def isstdin(self):
        """Does the line come from standard input?"""
        return self._isstdin

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Open a file; what ends with .gz or .bz2 is decompressed."""
    if encoding is None and not (isinstance(mode, str) and "b" in mode):
        encoding = "locale"
    end = os.path.splitext(filename)[1]
    if end == ".gz":
        import gzip
        stream = gzip.open(filename, mode)
    elif end == ".bz2":
        import bz2
        stream = bz2.BZ2File(filename, mode)
    else:
        return open(filename, mode, encoding=encoding, errors=errors)
    if "b" not in mode:
        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors)
    return stream


def hook_encoded(encoding, errors=None):
    """Return a hook that opens files with this encoding."""
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
