"""The instructions a pickle consists of, and what Python 2 called things."""

import builtins

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

# A pickle is written frame by frame from protocol 4 on: a frame begins when the
# last one has reached this many bytes, and one of less than four has no head.
FRAME_TARGET = 64 * 1024
FRAME_MINIMUM = 4
BATCH = 1000

CODES = {
    "MARK": b"(", "STOP": b".", "POP": b"0", "POP_MARK": b"1", "DUP": b"2",
    "FLOAT": b"F", "INT": b"I", "BININT": b"J", "BININT1": b"K",
    "LONG": b"L", "BININT2": b"M", "NONE": b"N", "PERSID": b"P",
    "BINPERSID": b"Q", "REDUCE": b"R", "STRING": b"S", "BINSTRING": b"T",
    "SHORT_BINSTRING": b"U", "UNICODE": b"V", "BINUNICODE": b"X",
    "APPEND": b"a", "BUILD": b"b", "GLOBAL": b"c", "DICT": b"d",
    "EMPTY_DICT": b"}", "APPENDS": b"e", "GET": b"g", "BINGET": b"h",
    "INST": b"i", "LONG_BINGET": b"j", "LIST": b"l", "EMPTY_LIST": b"]",
    "OBJ": b"o", "PUT": b"p", "BINPUT": b"q", "LONG_BINPUT": b"r",
    "SETITEM": b"s", "TUPLE": b"t", "EMPTY_TUPLE": b")", "SETITEMS": b"u",
    "BINFLOAT": b"G", "TRUE": b"I01\n", "FALSE": b"I00\n",
    # protocol 2
    "PROTO": b"\x80", "NEWOBJ": b"\x81", "EXT1": b"\x82", "EXT2": b"\x83",
    "EXT4": b"\x84", "TUPLE1": b"\x85", "TUPLE2": b"\x86", "TUPLE3": b"\x87",
    "NEWTRUE": b"\x88", "NEWFALSE": b"\x89", "LONG1": b"\x8a",
    "LONG4": b"\x8b",
    # protocol 3
    "BINBYTES": b"B", "SHORT_BINBYTES": b"C",
    # protocol 4
    "SHORT_BINUNICODE": b"\x8c", "BINUNICODE8": b"\x8d",
    "BINBYTES8": b"\x8e", "EMPTY_SET": b"\x8f", "ADDITEMS": b"\x90",
    "FROZENSET": b"\x91", "NEWOBJ_EX": b"\x92", "STACK_GLOBAL": b"\x93",
    "MEMOIZE": b"\x94", "FRAME": b"\x95",
    # protocol 5
    "BYTEARRAY8": b"\x96", "NEXT_BUFFER": b"\x97", "READONLY_BUFFER": b"\x98",
}

# Protocols 0 to 2 name things as Python 2 did, unless fix_imports is false.
OLD_MODULES = {
    "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue",
    "reprlib": "repr", "configparser": "ConfigParser",
    "socketserver": "SocketServer", "_thread": "thread",
    "html.parser": "HTMLParser", "http.client": "httplib",
    "http.cookies": "Cookie", "http.cookiejar": "cookielib",
    "urllib.parse": "urlparse", "urllib.request": "urllib2",
    "subprocess": "commands", "collections.abc": "_abcoll",
    "_functools": "functools", "_pickle": "pickle",
}
OLD_NAMES = {
    ("builtins", "chr"): ("__builtin__", "unichr"),
    ("builtins", "filter"): ("itertools", "ifilter"),
    ("builtins", "int"): ("__builtin__", "long"),
    ("builtins", "map"): ("itertools", "imap"),
    ("builtins", "range"): ("__builtin__", "xrange"),
    ("builtins", "str"): ("__builtin__", "unicode"),
    ("builtins", "zip"): ("itertools", "izip"),
    ("_functools", "reduce"): ("__builtin__", "reduce"),
    ("functools", "reduce"): ("__builtin__", "reduce"),
    ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"),
    ("sys", "intern"): ("__builtin__", "intern"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
    ("collections", "UserList"): ("UserList", "UserList"),
    ("collections", "UserString"): ("UserString", "UserString"),
}
# Exceptions that Python 2 did not have go by the name of their base.
_SINCE_3 = {"BlockingIOError", "ResourceWarning", "StopAsyncIteration",
            "RecursionError", "EncodingWarning", "PythonFinalizationError",
            "BaseExceptionGroup", "ExceptionGroup", "_IncompleteInputError"}
for _name, _value in vars(builtins).items():
    if (isinstance(_value, type) and issubclass(_value, BaseException)
            and _name not in _SINCE_3):
        _old = _name
        if _name == "ModuleNotFoundError":
            _old = "ImportError"
        elif issubclass(_value, OSError) and _value is not OSError:
            _old = "OSError"
        OLD_NAMES["builtins", _name] = "exceptions", _old

NEW_MODULES = {old: new for new, old in OLD_MODULES.items()}
NEW_MODULES.update({"functools": "functools", "cPickle": "pickle",
                    "pickle": "pickle", "exceptions": "builtins",
                    "UserDict": "collections", "UserList": "collections",
                    "UserString": "collections", "StringIO": "io",
                    "cStringIO": "io"})
NEW_NAMES = {old: new for new, old in OLD_NAMES.items()}
NEW_NAMES.update({
    ("__builtin__", "basestring"): ("builtins", "str"),
    ("__builtin__", "reduce"): ("functools", "reduce"),
    ("exceptions", "StandardError"): ("builtins", "Exception"),
    ("exceptions", "OSError"): ("builtins", "OSError"),
    ("exceptions", "ImportError"): ("builtins", "ImportError"),
    ("UserDict", "UserDict"): ("collections", "UserDict"),
})
