"""Lines of source files, kept for those who show them."""

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# name -> (size, time of change, lines, full path), or (loader,) for source
# that is only read when it is wanted.
cache = {}
_interactive_cache = {}


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Return line lineno with its newline; '' if there is none."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """Return the list of the lines of a file; [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def _code_key(code):
    return code.co_name, code.co_qualname, code.co_firstlineno, hash(code)


def _getline_from_code(filename, lineno):
    lines = _getlines_from_code(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def _getlines_from_code(code):
    typed = getattr(sys, "_typed_sources", ())
    while typed:
        typed_code, text = typed.pop(0)
        _register_code(typed_code, text, typed_code.co_filename)
    entry = _interactive_cache.get(_code_key(code))
    if entry is not None and len(entry) != 1:
        return entry[2]
    return []


def _register_code(code, string, name):
    """Remember the source of code that was typed in."""
    lines = [line + "\n" for line in string.splitlines()]
    waiting = [code]
    while waiting:
        code = waiting.pop()
        _interactive_cache[_code_key(code)] = (len(string), None, lines, name)
        waiting.extend(const for const in code.co_consts
                       if isinstance(const, type(code)))


def checkcache(filename=None):
    """Forget the lines of files that have changed."""
    names = list(cache) if filename is None else [filename]
    for name in names:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, mtime, _, fullname = entry
        if mtime is None:
            continue
        import os
        try:
            found = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != found.st_size or mtime != found.st_mtime:
            cache.pop(name, None)


def _is_made_up(filename):
    """Whether the name is not that of a file: '<string>'."""
    return (not filename or (filename.startswith("<")
                             and filename.endswith(">")
                             and not filename.startswith("<frozen ")))


def updatecache(filename, module_globals=None):
    """Read the lines of a file anew and return them."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        cache.pop(filename, None)
    if _is_made_up(filename):
        return []
    import os
    fullname = filename
    try:
        found = os.stat(fullname)
    except (OSError, ValueError):
        found = None
        if lazycache(filename, module_globals):
            try:
                data = cache[filename][0]()
            except (ImportError, OSError, SyntaxError):
                data = ""
            if data is None:
                return []
            lines = [line + "\n" for line in data.splitlines()]
            cache[filename] = (len(data), None, lines, fullname)
            return lines
        if os.path.isabs(filename):
            return []
        for directory in sys.path:
            try:
                fullname = os.path.join(directory, filename)
                found = os.stat(fullname)
                break
            except (TypeError, AttributeError, OSError, ValueError):
                pass
        if found is None:
            return []
    try:
        lines = _read(fullname)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = (found.st_size, found.st_mtime, lines, fullname)
    return lines


def _read(path):
    """The lines of a source file, in the encoding that it names."""
    with open(path, "rb") as file:
        data = file.read()
    encoding = "utf-8"
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    else:
        for line in data.split(b"\n", 2)[:2]:
            text = line.strip()
            at = text.find(b"coding")
            if text.startswith(b"#") and at >= 0 and text[at + 6:at + 7] in (
                    b":", b"="):
                words = text[at + 7:].split()
                if words:
                    encoding = words[0].decode("latin-1").rstrip("-*;,")
                    break
            if text and not text.startswith(b"#"):
                break
    text = data.decode(encoding)
    parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [part + "\n" for part in parts[:-1]]
    if parts[-1]:
        lines.append(parts[-1])
    return lines


def lazycache(filename, module_globals):
    """Note where the source can be had from later; return whether it can."""
    entry = cache.get(filename)
    if entry is not None:
        return len(entry) == 1
    if _is_made_up(filename) or not module_globals:
        return False
    if "__file__" in module_globals and module_globals.get("__spec__") is None \
            and module_globals.get("__loader__") is None:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals.get("__name__")
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or get_source is None:
        return False

    def get_lines(name=name, *args, **kwargs):
        return get_source(name, *args, **kwargs)

    cache[filename] = (get_lines,)
    return True
