"""How this interpreter was made, and where it looks for things."""

import os
import sys

__all__ = ["get_config_h_filename", "get_config_var", "get_config_vars",
           "get_default_scheme", "get_makefile_filename", "get_path",
           "get_path_names", "get_paths", "get_platform",
           "get_preferred_scheme", "get_python_version", "get_scheme_names",
           "is_python_build", "parse_config_h"]

_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

_SCHEMES = {
    "posix_prefix": {
        "stdlib": "{installed_base}/{platlibdir}/lfpy{version}",
        "platstdlib": "{platbase}/{platlibdir}/lfpy{version}",
        "purelib": "{base}/lib/lfpy{version}/site-packages",
        "platlib": "{platbase}/{platlibdir}/lfpy{version}/site-packages",
        "include": "{installed_base}/include/lfpy{version}",
        "platinclude": "{installed_platbase}/include/lfpy{version}",
        "scripts": "{base}/bin",
        "data": "{base}",
    },
    "posix_user": {
        "stdlib": "{userbase}/{platlibdir}/lfpy{version}",
        "platstdlib": "{userbase}/{platlibdir}/lfpy{version}",
        "purelib": "{userbase}/lib/lfpy{version}/site-packages",
        "platlib": "{userbase}/lib/lfpy{version}/site-packages",
        "include": "{userbase}/include/lfpy{version}",
        "scripts": "{userbase}/bin",
        "data": "{userbase}",
    },
}

_vars = None


def _made():
    algorithms = {"siphash24": 1, "fnv": 2, "siphash13": 3}
    return {
        "prefix": sys.prefix,
        "exec_prefix": sys.exec_prefix,
        "base": sys.prefix,
        "platbase": sys.exec_prefix,
        "installed_base": sys.base_prefix,
        "installed_platbase": sys.base_exec_prefix,
        "platlibdir": sys.platlibdir,
        "userbase": os.path.join(os.path.expanduser("~"), ".local"),
        "py_version": sys.version.split()[0],
        "py_version_short": _VERSION,
        "py_version_nodot": _VERSION.replace(".", ""),
        "abiflags": sys.abiflags,
        "EXT_SUFFIX": "",
        "Py_DEBUG": 0,
        "Py_GIL_DISABLED": 0,
        "Py_HASH_ALGORITHM": algorithms.get(sys.hash_info.algorithm, 0),
        "SIZEOF_INT": 4,
        "SIZEOF_LONG": 8,
        "SIZEOF_SIZE_T": 8,
        "SIZEOF_TIME_T": 8,
        "SIZEOF_VOID_P": 8,
        "WITH_DOC_STRINGS": 1,
        "WITH_FREELISTS": 0,
        "WITH_PYMALLOC": 0,
    }


def get_config_vars(*args):
    """The values by which this interpreter was made; or those of args."""
    global _vars
    if _vars is None:
        _vars = _made()
    return [_vars.get(name) for name in args] if args else _vars


def get_config_var(name):
    """One of these values, or None."""
    return get_config_vars().get(name)


def get_scheme_names():
    """The names of the ways to lay out an installation."""
    return tuple(sorted(_SCHEMES))


def get_default_scheme():
    """The way that this interpreter is laid out."""
    return "posix_prefix"


def get_preferred_scheme(key):
    """The scheme for 'prefix', 'home' or 'user'."""
    schemes = {"prefix": "posix_prefix", "home": "posix_prefix",
               "user": "posix_user"}
    if key not in schemes:
        raise ValueError(f"{key!r} returned by key is not a valid scheme")
    return schemes[key]


def get_path_names():
    """The names of the paths of a scheme."""
    return tuple(_SCHEMES["posix_prefix"])


def get_paths(scheme="posix_prefix", vars=None, expand=True):
    """The paths of a scheme, by name."""
    paths = _SCHEMES[scheme]
    if not expand:
        return dict(paths)
    values = {**get_config_vars(), "version": _VERSION, **(vars or {})}
    return {name: os.path.normpath(path.format(**values))
            for name, path in paths.items()}


def get_path(name, scheme="posix_prefix", vars=None, expand=True):
    """One path of a scheme."""
    return get_paths(scheme, vars, expand)[name]


def get_python_version():
    """Major and minor number of the version."""
    return _VERSION


def get_platform():
    """The system and the processor, as in names of packages."""
    system = os.uname()
    return f"{system.sysname.lower()}-{system.machine}"


def is_python_build(check_home=None):
    """Does it run where it was made? It does not matter here: False."""
    return False


def get_config_h_filename():
    """The file pyconfig.h, which is not needed here."""
    return os.path.join(get_path("platinclude"), "pyconfig.h")


def get_makefile_filename():
    """The Makefile of an installed CPython, which is not needed here."""
    return os.path.join(get_path("platstdlib"), "config", "Makefile")


def parse_config_h(fp, vars=None):
    """The #defines of a file like pyconfig.h, by name."""
    found = {} if vars is None else vars
    for line in fp:
        words = line.split(None, 2)
        if len(words) == 3 and words[0] == "#define":
            value = words[2].strip()
            found[words[1]] = int(value) if value.isdecimal() else value
        elif len(words) == 3 and words[0] == "/*" and words[1] == "#undef":
            found[words[2].split()[0]] = 0
    return found
