"""The classes of syntax trees, made from the parser's own list of kinds."""

import _ast_tree

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8000 | PyCF_ONLY_AST

_POSITIONS = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_POSITIONED = {"stmt", "expr", "excepthandler", "arg", "keyword", "alias",
               "pattern", "type_param"}
# Categories that are classes of nodes themselves.
_ALONE = {"comprehension", "arguments", "arg", "keyword", "alias",
          "withitem", "match_case"}
# Fields that Python's grammar has and our parser never fills: which field they follow.
_COMMENT = ("string?", "type_comment")
_UNUSED = {
    "Module": ("body", ("type_ignore*", "type_ignores")),
    "FunctionDef": ("returns", _COMMENT),
    "AsyncFunctionDef": ("returns", _COMMENT),
    "Assign": ("value", _COMMENT),
    "For": ("orelse", _COMMENT),
    "AsyncFor": ("orelse", _COMMENT),
    "With": ("body", _COMMENT),
    "AsyncWith": ("body", _COMMENT),
    "arg": ("annotation", _COMMENT),
    "Constant": ("value", ("string?", "kind")),
}
# Kinds of which no program has any yet.
_OTHERS = [
    ("mod", "FunctionType", [("expr*", "argtypes"), ("expr", "returns")]),
    ("type_ignore", "TypeIgnore", [("int", "lineno"), ("string", "tag")]),
]
_PLAIN = {"identifier": str, "string": str, "constant": object, "int": int}


def _missing(cls, name):
    import warnings
    warnings.warn(
        f"{cls.__name__}.__init__ missing 1 required positional argument: "
        f"{name!r}. This will become an error in Python 3.15.",
        DeprecationWarning, stacklevel=3)


def _unknown(cls, name):
    import warnings
    where = "ast.AST" if cls is AST else cls.__name__
    warnings.warn(
        f"{where}.__init__ got an unexpected keyword argument "
        f"{name!r}. Support for arbitrary keyword arguments is deprecated "
        "and will be removed in Python 3.15.",
        DeprecationWarning, stacklevel=3)


class AST:
    _fields = ()
    __match_args__ = ()
    _attributes = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(
                f"{cls.__name__} constructor takes at most {len(fields)} "
                f"positional argument{'s' * (len(fields) != 1)}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name not in fields:
                if name not in cls._attributes:
                    _unknown(cls, name)
            elif name in fields[:len(args)]:
                raise TypeError(
                    f"{cls.__name__} got multiple values for argument "
                    f"{name!r}")
            setattr(self, name, value)
        types = getattr(cls, "_field_codes", None)
        if types is None:
            return
        for name in fields[len(args):]:
            if name in kwargs:
                continue
            code = types.get(name)
            if code is None or code[-1] == "?":
                continue
            if code[-1] == "*":
                setattr(self, name, [])
            elif code == "expr_context":
                setattr(self, name, _load)
            else:
                _missing(cls, name)

    def __repr__(self):
        return _repr_node(self, 3)

    def __reduce__(self):
        return type(self), (), self.__dict__.copy()

    def __replace__(self, /, **changes):
        cls = type(self)
        known = set(cls._fields) | set(cls._attributes)
        state = self.__dict__
        for name in changes:
            if name not in known and name not in state:
                raise TypeError(
                    f"{cls.__name__}.__replace__ got an unexpected keyword "
                    f"argument {name!r}.")
        missing = [name for name in cls._fields
                   if name not in state and name not in changes
                   and not hasattr(cls, name)]
        if missing:
            names = ", ".join(map(repr, missing))
            raise TypeError(
                f"{cls.__name__}.__replace__ missing {len(missing)} keyword "
                f"argument{'s' * (len(missing) != 1)}: {names}.")
        return cls(**{**state, **changes})


AST.__module__ = "ast"


def _repr_value(value, depth):
    if isinstance(value, AST):
        return _repr_node(value, depth)
    if isinstance(value, (list, tuple)):
        first, last = "[]" if isinstance(value, list) else "()"
        items = [_repr_value(v, depth) for v in value[:1]]
        if len(value) > 1:
            if len(value) > 2:
                items.append("...")
            items.append(_repr_value(value[-1], depth))
        return first + ", ".join(items) + last
    return repr(value)


def _repr_node(node, depth):
    name = type(node).__name__
    if depth <= 0:
        return f"{name}(...)"
    if not node._fields:
        return f"{name}()"
    return "%s(%s)" % (name, ", ".join(
        f"{field}={_repr_value(getattr(node, field), depth - 1)}"
        for field in node._fields))


def _make(name, base, doc, contents={}):
    cls = type(name, (base,), {"__module__": "ast", "__doc__": doc,
                               **contents})
    globals()[name] = cls
    return cls


def _signature(name, fields):
    texts = ", ".join(f"{code} {field}" for code, field in fields)
    return f"{name}({texts})" if texts else name


def _field_type(code):
    plain = code.rstrip("?*")
    cls = _PLAIN.get(plain) or globals()[plain]
    if code.endswith("*"):
        return list[cls]
    return cls | None if code.endswith("?") else cls


def _category(name, docs):
    """The class that the kinds of a category have as their base."""
    doc = f"{name} = " + ("\n" + " " * len(name) + " | ").join(docs)
    contents = {"_fields": (), "__match_args__": ()}
    if name in _POSITIONED:
        contents |= _attributes(name)
    _make(name, AST, doc, contents)


def _attributes(category):
    if category not in _POSITIONED:
        return {"_attributes": ()}
    if category == "type_param" or category == "pattern":
        return {"_attributes": _POSITIONS}
    return {"_attributes": _POSITIONS, "end_lineno": None,
            "end_col_offset": None}


def _make_kind(category, name, fields):
    names = tuple(field for _, field in fields)
    contents = {"_fields": names, "__match_args__": names,
                "_field_codes": {field: code for code, field in fields}}
    for code, field in fields:
        if code.endswith("?"):
            contents[field] = None
    base = globals().get(category, AST)
    if category in _ALONE:
        base = AST
        contents |= _attributes(category)
    return _make(name, base, _signature(name, fields), contents)


def _make_all():
    kinds = _ast_tree.kinds()
    operators = _ast_tree.operators()
    for _, name, fields in kinds:
        if name in _UNUSED:
            after, field = _UNUSED[name]
            at = [f for _, f in fields].index(after)
            fields.insert(at + 1, field)
    by_category = {}
    for category, name, fields in kinds + _OTHERS:
        if category not in _ALONE:
            by_category.setdefault(category, []).append(
                _signature(name, fields))
    for category, docs in by_category.items():
        _category(category, docs)
    sorts = []
    for category, names in operators:
        base = _make(category, AST, f"{category} = " + " | ".join(names))
        sorts.append(tuple(_make(name, base, name)() for name in names))
    classes = tuple(_make_kind(*kind) for kind in kinds)
    others = [_make_kind(*kind) for kind in _OTHERS]
    for cls in (*classes, *others):
        cls._field_types = {field: _field_type(code)
                            for field, code in cls._field_codes.items()}
    return classes, tuple(sorts)


_load = None
_tables = _make_all()
_load = _tables[1][-1][0]
