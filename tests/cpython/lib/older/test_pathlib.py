"""3.11 asks `_flavour` for the separators, where later versions have `parser`."""

import ntpath
import pathlib
import posixpath

pathlib._posix_flavour = posixpath
pathlib._windows_flavour = ntpath
pathlib.PurePath._flavour = property(lambda self: self.parser)
