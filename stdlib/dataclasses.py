"""Classes whose methods are written from their annotated fields."""

import sys
import types
from reprlib import recursive_repr as _recursive_repr

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar",
           "KW_ONLY", "MISSING", "fields", "asdict", "astuple",
           "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    """An attempt to change an instance of a frozen dataclass."""


class _Marker:
    """A value that only stands for itself."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = types.MappingProxyType({})
_FIELD = _Marker("_FIELD")
_FIELD_CLASSVAR = _Marker("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Marker("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """InitVar[T]: a parameter of __init__ that is handed to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field: name, type and what was said about it."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash",
                 "init", "compare", "metadata", "kw_only", "doc",
                 "_field_type")
    _SHOWN = ("name", "type", "default", "default_factory", "init", "repr",
              "hash", "compare", "metadata", "kw_only", "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare,
                 metadata, kw_only, doc=None):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = (_EMPTY_METADATA if metadata is None
                         else types.MappingProxyType(metadata))
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @_recursive_repr()
    def __repr__(self):
        parts = ",".join(f"{name}={getattr(self, name)!r}"
                         for name in self._SHOWN)
        return f"Field({parts})"

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    """What @dataclass was told."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen",
                 "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        parts = ",".join(f"{name}={getattr(self, name)!r}"
                         for name in self.__slots__)
        return f"_DataclassParams({parts})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True,
          hash=None, compare=True, metadata=None, kw_only=MISSING, doc=None):
    """Return a Field that says more about a field than a default value."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata,
                 kw_only, doc)


# ---- from annotations to fields

def _string_names(annotation, cls, module, wanted):
    """Whether a string annotation begins with a name that means `wanted`.

    wanted(obj) decides for the object that the name stands for.
    """
    first, rest = _word(annotation)
    if not first:
        return False
    namespace = vars(sys.modules.get(cls.__module__, types))
    if rest.startswith("."):
        second, _ = _word(rest[1:])
        if second:
            return (namespace.get(first) is module
                    and wanted(getattr(module, second, None)))
    return wanted(namespace.get(first))


def _word(text):
    """Split text after its first word; spaces around the word go away."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:].lstrip()


def _is_classvar(annotation, cls):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    if isinstance(annotation, str):
        return _string_names(annotation, cls, typing, lambda obj: (
            obj is typing.ClassVar
            or typing.get_origin(obj) is typing.ClassVar))
    return annotation is typing.ClassVar or (
        typing.get_origin(annotation) is typing.ClassVar)


def _is_initvar(annotation, cls):
    if isinstance(annotation, str):
        return _string_names(annotation, cls, sys.modules[__name__],
                             lambda obj: obj is InitVar
                             or type(obj) is InitVar)
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    if isinstance(annotation, str):
        return _string_names(annotation, cls, sys.modules[__name__],
                             lambda obj: obj is KW_ONLY)
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, kw_only):
    """Return the Field for one annotation of cls."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies "
                            "kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field "
                         f"{f.name} is not allowed: use default_factory")
    return f


def _annotations_of(cls):
    """The annotations of cls itself; a name without a value stays a reference."""
    try:
        return cls.__annotations__
    except NameError:
        import annotationlib
    return annotationlib.get_annotations(
        cls, format=annotationlib.Format.FORWARDREF)


def _collect_fields(cls, kw_only):
    """Return name -> Field for the fields of cls and its bases."""
    result = {}
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            for f in inherited.values():
                result[f.name] = f
    annotations = _annotations_of(cls)
    own = []
    seen_marker = False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has "
                                "already been specified")
            seen_marker = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        result[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return result


# ---- writing methods

def _make_function(cls, name, params, body, scope, annotate=None):
    """Return the function `def name(params): body` with scope's names."""
    outer = ", ".join(scope)
    lines = [f"def __create__({outer}):", f" def {name}({', '.join(params)}):"]
    lines.extend("  " + line for line in body or ["pass"])
    lines.append(f" return {name}")
    module = sys.modules.get(cls.__module__)
    namespace = {}
    exec("\n".join(lines), module.__dict__ if module else {}, namespace)
    func = namespace["__create__"](**scope)
    func.__qualname__ = f"{cls.__qualname__}.{name}"
    if annotate is not None:
        func.__annotations__ = annotate
    return func


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f"{f.name}=__dataclass_dflt_{f.name}__"
    return f"{f.name}=__dataclass_HAS_DEFAULT_FACTORY__"


def _init_value(f, scope):
    """The expression that a field is set to in __init__, or None."""
    dflt = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        scope[dflt] = f.default_factory
        if not f.init:
            return f"{dflt}()"
        return (f"{dflt}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ "
                f"else {f.name}")
    if f.default is not MISSING:
        scope[dflt] = f.default
    if f.init:
        return f.name
    return None


def _make_init(cls, all_fields, frozen, has_post_init, self_name, slots):
    """Write __init__."""
    std = [f for f in all_fields if f.init and not f.kw_only]
    kw = [f for f in all_fields if f.init and f.kw_only]
    seen_default = None
    for f in std:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f"non-default argument {f.name!r} follows default "
                            f"argument {seen_default.name!r}")
    scope = {"__dataclass_HAS_DEFAULT_FACTORY__": _HAS_DEFAULT_FACTORY,
             "__dataclass_builtins_object__": object}
    body = []
    for f in all_fields:
        value = _init_value(f, scope)
        if value is None and slots and f.default is not MISSING:
            value = f"__dataclass_dflt_{f.name}__"
        if f._field_type is _FIELD_INITVAR or value is None:
            continue
        if frozen:
            body.append("__dataclass_builtins_object__.__setattr__("
                        f"{self_name}, {f.name!r}, {value})")
        else:
            body.append(f"{self_name}.{f.name}={value}")
    if has_post_init:
        args = ", ".join(f.name for f in all_fields
                         if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({args})")
    params = [self_name] + [_init_param(f) for f in std]
    if kw:
        params.append("*")
        params.extend(_init_param(f) for f in kw)
    annotations = {f.name: f.type for f in std + kw}
    annotations["return"] = None
    return _make_function(cls, "__init__", params, body, scope, annotations)


def _tuple_text(name, names):
    if not names:
        return "()"
    return "(" + ",".join(f"{name}.{n}" for n in names) + ",)"


def _make_repr(cls, shown):
    text = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in shown)
    func = _make_function(
        cls, "__repr__", ["self"],
        [f'return f"{{self.__class__.__qualname__}}({text})"'], {})
    return _recursive_repr()(func)


def _make_eq(cls, compared):
    tests = " and ".join(f"self.{f.name}==other.{f.name}"
                         for f in compared) or "True"
    return _make_function(cls, "__eq__", ["self", "other"], [
        "if self is other:", " return True",
        "if other.__class__ is self.__class__:", f" return {tests}",
        "return NotImplemented"], {})


def _make_order(cls, name, operator, compared):
    names = [f.name for f in compared]
    left, right = _tuple_text("self", names), _tuple_text("other", names)
    return _make_function(cls, name, ["self", "other"], [
        "if other.__class__ is self.__class__:",
        f" return {left}{operator}{right}", "return NotImplemented"], {})


def _make_hash(cls, names):
    return _make_function(cls, "__hash__", ["self"],
                          [f"return hash({_tuple_text('self', names)})"], {})


def _make_frozen(cls, names):
    """Write __setattr__ and __delattr__ that refuse."""
    scope = {"__dataclass_type__": cls,
             "FrozenInstanceError": FrozenInstanceError,
             "__dataclass_names__": frozenset(names)}
    test = ("if type(self) is __dataclass_type__ or name in "
            "__dataclass_names__:")
    return (
        _make_function(cls, "__setattr__", ["self", "name", "value"], [
            test, ' raise FrozenInstanceError(f"cannot assign to field '
            '{name!r}")',
            "super(__dataclass_type__, self).__setattr__(name, value)"],
            scope),
        _make_function(cls, "__delattr__", ["self", "name"], [
            test, ' raise FrozenInstanceError(f"cannot delete field '
            '{name!r}")',
            "super(__dataclass_type__, self).__delattr__(name)"], scope))


def _set_new(cls, name, value):
    """Set cls.name unless the class body did; return whether it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


_ORDER = (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="))


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args,
             kw_only, slots, weakref_slot):
    any_frozen = False
    all_frozen = None
    has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        params = getattr(base, _PARAMS, None)
        if getattr(base, _FIELDS, None) is not None and params is not None:
            has_bases = True
            if all_frozen is None:
                all_frozen = True
            all_frozen = all_frozen and params.frozen
            any_frozen = any_frozen or params.frozen
    setattr(cls, _PARAMS, _DataclassParams(
        init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
        slots, weakref_slot))
    by_name = _collect_fields(cls, kw_only)
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a "
                            "frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a "
                            "non-frozen one")
    setattr(cls, _FIELDS, by_name)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (
        class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    all_fields = [f for f in by_name.values()
                  if f._field_type in (_FIELD, _FIELD_INITVAR)]
    real = [f for f in all_fields if f._field_type is _FIELD]
    own_init = False
    if init:
        self_name = "__dataclass_self__" if "self" in by_name else "self"
        own_init = not _set_new(cls, "__init__", _make_init(
            cls, all_fields, frozen, hasattr(cls, _POST_INIT_NAME), self_name,
            slots))
    _set_new(cls, "__replace__", _replace)
    if repr:
        _set_new(cls, "__repr__", _make_repr(cls, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    if eq:
        _set_new(cls, "__eq__", _make_eq(cls, compared))
    if order:
        for name, operator in _ORDER:
            if _set_new(cls, name, _make_order(cls, name, operator, compared)):
                raise TypeError(f"Cannot overwrite attribute {name} in class "
                                f"{cls.__name__} Consider using "
                                "functools.total_ordering")
    if frozen:
        for func in _make_frozen(cls, [f.name for f in real]):
            if _set_new(cls, func.__name__, func):
                raise TypeError(f"Cannot overwrite attribute {func.__name__} "
                                f"in class {cls.__name__}")
    _set_hash(cls, unsafe_hash, eq, frozen, has_explicit_hash, real)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _signature_text(cls, all_fields, own_init)
    if match_args:
        _set_new(cls, "__match_args__", tuple(
            f.name for f in all_fields if f.init and not f.kw_only))
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    if hasattr(cls, "__abstractmethods__"):
        import abc
        abc.update_abstractmethods(cls)
    return cls


def _set_hash(cls, unsafe_hash, eq, frozen, explicit, real):
    """Decide what becomes of __hash__."""
    names = [f.name for f in real
             if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash:
        if explicit:
            raise TypeError("Cannot overwrite attribute __hash__ in class "
                            f"{cls.__name__}")
        cls.__hash__ = _make_hash(cls, names)
    elif eq and not explicit:
        cls.__hash__ = _make_hash(cls, names) if frozen else None


def _annotation_text(annotation):
    """How a type is written in a signature."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not isinstance(annotation,
                                                       types.GenericAlias):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return getattr(annotation, "__forward_arg__", None) or repr(annotation)


def _param_text(f):
    text = f"{f.name}: {_annotation_text(f.type)}"
    if f.default is not MISSING:
        text += f" = {f.default!r}"
    elif f.default_factory is not MISSING:
        text += " = <factory>"
    return text


def _signature_text(cls, all_fields, own_init):
    """The docstring of a class without one: how it is called."""
    if own_init:
        params = [_param_text(f) for f in all_fields
                  if f.init and not f.kw_only]
        keywords = [_param_text(f) for f in all_fields if f.init and f.kw_only]
        if keywords:
            params += ["*"] + keywords
        return f"{cls.__name__}({', '.join(params)})"
    import inspect
    try:
        text = str(inspect.signature(cls))
    except (TypeError, ValueError):
        text = ""
    return cls.__name__ + text.replace(" -> None", "")


# ---- slots

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        names = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        return names
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


def _add_slots(cls, frozen, weakref_slot):
    """Return a copy of cls that has __slots__ for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    docs = {f.name: f.doc for f in fields(cls) if f.doc is not None}
    if docs:
        namespace["__slots__"] = {name: docs.get(name) for name in slots}
    else:
        namespace["__slots__"] = tuple(slots)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    if frozen:
        namespace.setdefault("__getstate__", _dataclass_getstate)
        namespace.setdefault("__setstate__", _dataclass_setstate)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new.__qualname__ = qualname
    _move_methods(cls, new)
    return new


def _move_methods(old, new):
    """Let functions that know their class by a cell know the new one."""
    for value in new.__dict__.values():
        candidates = [value]
        if isinstance(value, property):
            candidates = [value.fget, value.fset, value.fdel]
        for func in candidates:
            func = getattr(func, "__func__", func)
            while hasattr(func, "__wrapped__"):
                func = func.__wrapped__
            closure = getattr(func, "__closure__", None)
            code = getattr(func, "__code__", None)
            if not closure or code is None:
                continue
            for name, cell in zip(code.co_freevars, closure):
                if name in ("__class__", "__dataclass_type__"):
                    try:
                        if cell.cell_contents is old:
                            cell.cell_contents = new
                    except ValueError:
                        pass


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,
              unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Class decorator: write __init__, __repr__, __eq__ … from the fields."""
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen,
                        match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# ---- using dataclasses

def fields(class_or_instance):
    """Return the tuple of the Fields of a dataclass or its instance."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or "
                        "instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Return whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes,
                     type(...), type(NotImplemented), types.CodeType,
                     types.BuiltinFunctionType, types.FunctionType, type,
                     range, property})


def asdict(obj, *, dict_factory=dict):
    """Return the fields as a dict, dataclasses inside as dicts too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


def _asdict(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return factory([(f.name, _asdict(getattr(obj, f.name), factory))
                        for f in fields(obj)])
    return _copy_container(obj, kind, lambda item: _asdict(item, factory))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields as a tuple, dataclasses inside as tuples too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return factory([_astuple(getattr(obj, f.name), factory)
                        for f in fields(obj)])
    return _copy_container(obj, kind, lambda item: _astuple(item, factory))


def _copy_container(obj, kind, convert):
    if kind is list:
        return [convert(item) for item in obj]
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return kind(*[convert(item) for item in obj])
    if issubclass(kind, (list, tuple)):
        return kind([convert(item) for item in obj])
    if issubclass(kind, dict):
        pairs = [(convert(key), convert(value)) for key, value in obj.items()]
        if hasattr(kind, "default_factory"):
            result = kind(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return kind(pairs)
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True,
                   repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None, decorator=dataclass):
    """Make a dataclass from names, (name, type) and (name, type, default)."""
    import keyword
    if namespace is None:
        namespace = {}
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, _any()
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, value = item
            defaults[name] = value
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    cls = types.new_class(cls_name, bases, {}, fill)
    if module is None:
        try:
            module = sys._getframemodulename(1) or "__main__"
        except AttributeError:
            try:
                module = sys._getframe(1).f_globals.get("__name__", "__main__")
            except (AttributeError, ValueError):
                pass
    if module is not None:
        cls.__module__ = module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order,
                     unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def _any():
    import typing
    return typing.Any


def replace(obj, /, **changes):
    """Return a copy of a dataclass instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, "
                                "it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with "
                                "replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
