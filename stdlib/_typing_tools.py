"""The part of typing that works on classes, functions and hints."""

import collections
import functools
import sys
import types

import typing
from typing import (Annotated, AnyStr, Generic, GenericAlias, NotRequired,
                     ReadOnly, Required, Union, ParamSpecArgs,
                     ParamSpecKwargs, _AnnotatedAlias, _BaseGenericAlias,
                     _ConcatenateGenericAlias, _GenericAlias, _is_forward_ref,
                     _type_check, _type_convert)

__all__ = ["NamedTuple", "TypedDict", "NewType", "IO", "TextIO", "BinaryIO",
           "cast", "assert_type", "assert_never", "get_type_hints",
           "evaluate_forward_ref", "get_origin", "get_args", "is_typeddict",
           "overload", "get_overloads", "clear_overloads", "final", "override",
           "no_type_check", "no_type_check_decorator", "reveal_type",
           "dataclass_transform"]


def _caller(depth=2):
    try:
        return sys._getframe(depth).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


def _annotations_of(obj):
    """The annotations of obj; a name without a value is a ForwardRef."""
    try:
        found = getattr(obj, "__annotations__", None)
    except NameError:
        import annotationlib
        return annotationlib.get_annotations(
            obj, format=annotationlib.Format.FORWARDREF)
    return found


def _namespace_annotations(ns):
    """The annotations in the namespace of a class that is being made."""
    if "__annotations__" in ns:
        return ns["__annotations__"]
    annotate = ns.get("__annotate__") or ns.get("__annotate_func__")
    if annotate is None:
        return {}
    try:
        return annotate(1)
    except NameError:
        import annotationlib
        return annotationlib.call_annotate_function(
            annotate, annotationlib.Format.FORWARDREF)


# ---- NamedTuple

_PROHIBITED = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__",
                         "_fields", "_field_defaults", "_field_types", "_make",
                         "_replace", "_asdict", "_source"})
_SPECIAL = frozenset({"__module__", "__name__", "__annotations__",
                      "__annotate__", "__annotate_func__",
                      "__annotations_cache__"})


def _make_nmtuple(name, fields, module, defaults=()):
    hints = {n: _type_check(t, f"field {n} annotation must be a type")
             for n, t in fields}
    result = collections.namedtuple(name, [n for n, _ in fields],
                                    defaults=defaults, module=module)
    result.__annotations__ = hints
    result.__new__.__annotations__ = hints
    return result


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and "
                                "Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        annotations = _namespace_annotations(ns)
        defaults = []
        for name in annotations:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow "
                    f"default field{'s' if len(defaults) > 1 else ''} "
                    f"{', '.join(defaults)}")
        result = _make_nmtuple(typename, list(annotations.items()),
                               ns.get("__module__"),
                               [ns[name] for name in defaults])
        result.__bases__ = bases
        if Generic in bases:
            result.__class_getitem__ = classmethod(
                typing._generic_class_getitem)
        for key, value in ns.items():
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute "
                                     + key)
            if key not in _SPECIAL and key not in result._fields:
                setattr(result, key, value)
                method = getattr(type(value), "__set_name__", None)
                if method is not None:
                    method(value, result, key)
        if Generic in bases:
            result.__init_subclass__()
        return result


_NO_FIELDS = object()


def _fields_of(typename, fields, kwargs):
    """The fields that NamedTuple() was given, in one of the old ways."""
    way = ("Creating NamedTuple classes using keyword arguments", "Use the "
           "class-based or functional syntax instead.")
    if fields is _NO_FIELDS or fields is None:
        example = f"`{typename} = NamedTuple({typename!r}, [])`"
        if fields is None and kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and "
                            "also specify fields using keyword arguments")
        if not kwargs:
            way = ("Failing to pass a value for the 'fields' parameter"
                   if fields is _NO_FIELDS else
                   "Passing `None` as the 'fields' parameter",
                   "To create a NamedTuple class with 0 fields using the "
                   f"functional syntax, pass an empty list, e.g. {example}.")
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to "
                        "NamedTuple, not both")
    else:
        return list(fields)
    import warnings
    warnings.warn(f"{way[0]} is deprecated and will be disallowed in Python "
                  f"3.15. {way[1]}", DeprecationWarning, stacklevel=3)
    return list(kwargs.items())


def NamedTuple(typename, fields=_NO_FIELDS, /, **kwargs):
    """Make a named tuple with types: NamedTuple("P", [("x", int)]).

    As a base class: the annotations of the body are the fields.
    """
    fields = _fields_of(typename, fields, kwargs)
    result = _make_nmtuple(typename, fields, _caller())
    result.__orig_bases__ = (NamedTuple,)
    return result


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# ---- TypedDict

def _qualifiers(annotation):
    """Return (annotation without qualifiers, the set of them)."""
    found = set()
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = annotation.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            found.add(origin)
            annotation, = annotation.__args__
        else:
            return annotation, found


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None,
                extra_items=None):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type "
                                "and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(b, Generic)
                                    for b in bases) else ()
        own = _namespace_annotations(ns)
        body = {key: value for key, value in ns.items()
                if key not in ("__annotate__", "__annotate_func__",
                               "__annotations_cache__", "__annotations__")}
        result = type.__new__(_TypedDictMeta, name, (*generic, dict), body)
        if not hasattr(result, "__orig_bases__"):
            result.__orig_bases__ = bases
        annotations = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            inherited = base.__dict__.get("__annotations_all__")
            if inherited is None:
                continue
            annotations.update(inherited)
            required |= base.__required_keys__
            optional |= base.__optional_keys__
            required -= base.__optional_keys__ - base.__required_keys__
            readonly |= base.__readonly_keys__
            mutable |= base.__mutable_keys__
        msg = ("TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a "
               "type")
        for key, hint in own.items():
            hint = _type_check(hint, msg, module=result.__module__,
                               allow_special_forms=True)
            annotations[key] = hint
            _, marks = _qualifiers(hint)
            wanted = (Required in marks
                      or (total and NotRequired not in marks))
            (required if wanted else optional).add(key)
            (optional if wanted else required).discard(key)
            if ReadOnly in marks:
                readonly.add(key)
                mutable.discard(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        result.__annotations_all__ = annotations
        result.__annotations__ = annotations
        result.__required_keys__ = frozenset(required)
        result.__optional_keys__ = frozenset(optional)
        result.__readonly_keys__ = frozenset(readonly)
        result.__mutable_keys__ = frozenset(mutable)
        result.__total__ = total
        return result

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


class _TypedDictForm:
    """TypedDict itself: a base class, and a function that makes classes."""

    __name__ = __qualname__ = "TypedDict"
    __module__ = "typing"

    def __call__(self, typename, fields, /, *, total=True):
        ns = {"__annotations__": dict(fields)}
        module = _caller()
        if module is not None:
            ns["__module__"] = module
        result = _TypedDictMeta(typename, (), ns, total=total)
        result.__orig_bases__ = (self,)
        return result

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDictForm()
_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def is_typeddict(tp):
    """Return whether tp is a class made with TypedDict."""
    return isinstance(tp, _TypedDictMeta)


# ---- NewType and IO

class NewType:
    """NewType("UserId", int): a type of its own for checkers, int when run."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were "
                    f"looking for: `{cls.__name__} = NewType("
                    f"{cls.__name__!r}, {name})`")

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class IO(Generic[AnyStr]):
    """The type of what open() returns."""

    __module__ = "typing"
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """The type of binary files."""

    __module__ = "typing"
    __slots__ = ()


class TextIO(IO[str]):
    """The type of text files."""

    __module__ = "typing"
    __slots__ = ()


def _io_method(name):
    def method(self, *args):
        pass
    method.__name__ = name
    method.__qualname__ = f"IO.{name}"
    return method


for _name in ("close", "fileno", "flush", "isatty", "read", "readable",
              "readline", "readlines", "seek", "seekable", "tell", "truncate",
              "writable", "write", "writelines", "__enter__", "__exit__"):
    setattr(IO, _name, _io_method(_name))
del _name


# ---- functions

def cast(typ, val):
    """Return val; checkers take it for a typ."""
    return val


def assert_type(val, typ, /):
    """Return val; checkers make sure that it is a typ."""
    return val


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Raise: this place should never be reached."""
    text = repr(arg)
    if len(text) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        text = text[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def reveal_type(obj, /):
    """Print the type of obj to stderr and return obj."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _set_quietly(obj, name, value):
    try:
        setattr(obj, name, value)
    except (AttributeError, TypeError):
        pass
    return obj


def final(f):
    """Decorator: not to be overridden or subclassed."""
    return _set_quietly(f, "__final__", True)


def override(method, /):
    """Decorator: overrides a method of a base class."""
    return _set_quietly(method, "__override__", True)


def no_type_check(arg):
    """Decorator: the annotations are not type hints."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, "__qualname__")
                    or obj.__qualname__ != f"{arg.__qualname__}.{obj.__name__}"
                    or getattr(obj, "__module__", None) != arg.__module__):
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            elif isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            elif isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:  # a class that is not written in Python
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator: give a decorator the effect of no_type_check."""
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


_overloads = {}


def _overload_dummy(*args, **kwds):
    """What @overload leaves behind."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of "
        "@overload-decorated functions outside a stub module should always be "
        "followed by an implementation that is not @overload-ed.")


def overload(func):
    """Decorator: one of several signatures of a function."""
    inner = getattr(func, "__func__", func)
    try:
        key = (inner.__module__, inner.__qualname__)
        line = inner.__code__.co_firstlineno
    except AttributeError:
        pass
    else:
        _overloads.setdefault(key, {})[line] = func
    return _overload_dummy


def get_overloads(func):
    """Return the list of the overloads of func."""
    func = getattr(func, "__func__", func)
    return list(_overloads.get((func.__module__, func.__qualname__),
                               {}).values())


def clear_overloads():
    """Forget all overloads."""
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False,
                        kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator: makes classes that are like dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


# ---- reading hints

def get_origin(tp):
    """Return list for List[int], Union for X | Y, None for what has none."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs,
                       ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union) or isinstance(tp, types.UnionType):
        return Union
    return None


def get_args(tp):
    """Return (int,) for List[int]; () for what has no arguments."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (
                len(args) == 2 and (args[0] is ... or isinstance(
                    args[0], (typing.ParamSpec, _ConcatenateGenericAlias)))):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union) or isinstance(tp, types.UnionType):
        return tp.__args__
    return ()


def _strip_annotations(t):
    """Remove Annotated, Required and the like from a hint."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if get_origin(t) in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, _GenericAlias):
        args = tuple(map(_strip_annotations, t.__args__))
        return t if args == t.__args__ else t.copy_with(args)
    if isinstance(t, GenericAlias):
        args = tuple(map(_strip_annotations, t.__args__))
        return t if args == t.__args__ else GenericAlias(t.__origin__, args)
    if isinstance(t, Union) or isinstance(t, types.UnionType):
        args = tuple(map(_strip_annotations, t.__args__))
        return t if args == t.__args__ else Union[args]
    return t


def _eval_type(t, globalns, localns, type_params=(), seen=frozenset(),
               format=None):
    """Replace the forward references in a hint by what they stand for."""
    if _is_forward_ref(t):
        return evaluate_forward_ref(t, globals=globalns, locals=localns,
                                    type_params=type_params, format=format,
                                    _recursive_guard=seen)
    union = isinstance(t, Union) or isinstance(t, types.UnionType)
    if not union and not isinstance(t, (_GenericAlias, GenericAlias)):
        return t
    args = t.__args__
    if isinstance(t, GenericAlias):
        args = tuple(_type_convert(a) if isinstance(a, str) else a
                     for a in args)
    new = tuple(_eval_type(a, globalns, localns, type_params, seen, format)
                for a in args)
    if new == t.__args__:
        return t
    if union:
        return Union[new]
    if isinstance(t, GenericAlias):
        result = GenericAlias(t.__origin__, new)
        if t.__origin__ is collections.abc.Callable:
            result = t.__origin__[list(new[:-1]), new[-1]]
        return result
    return t.copy_with(new)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None,
                         type_params=None, format=None,
                         _recursive_guard=frozenset()):
    """Return the type that a ForwardRef stands for, those inside it too."""
    arg = forward_ref.__forward_arg__
    if format == 4:
        return arg
    if arg in _recursive_guard:
        return forward_ref
    options = {} if format is None else {"format": format}
    value = forward_ref.evaluate(globals=globals, locals=locals,
                                 type_params=type_params, owner=owner,
                                 **options)
    if _is_forward_ref(value):
        return value
    value = _type_check(value, "Forward references must evaluate to types.",
                        is_argument=forward_ref.__forward_is_argument__,
                        allow_special_forms=forward_ref.__forward_is_class__)
    return _eval_type(value, globals, locals, type_params or (),
                      _recursive_guard | {arg}, format)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *,
                   format=None):
    """Return the hints of a class, function or module with names resolved."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if format == 4:
        return _hints_as_text(obj, format)
    if isinstance(obj, type):
        hints = _class_hints(obj, globalns, localns, format)
    else:
        hints = _other_hints(obj, globalns, localns, format)
    if include_extras:
        return hints
    return {name: _strip_annotations(hint) for name, hint in hints.items()}


def _hints_as_text(obj, format):
    import annotationlib
    hints = {}
    for part in reversed(obj.__mro__) if isinstance(obj, type) else [obj]:
        hints.update(annotationlib.get_annotations(part, format=format))
    return hints


def _class_hints(obj, globalns, localns, format):
    hints = {}
    for base in reversed(obj.__mro__):
        annotations = base.__dict__.get("__annotations__")
        if annotations is None and base is not object:
            annotations = _annotations_of(base)
        if not annotations or isinstance(annotations,
                                         types.GetSetDescriptorType):
            continue
        if globalns is None:
            base_globals = getattr(sys.modules.get(base.__module__),
                                   "__dict__", {})
        else:
            base_globals = globalns
        base_locals = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            base_globals, base_locals = base_locals, base_globals
        for name, value in annotations.items():
            value = _type_convert(value, module=None,
                                  allow_special_forms=True, owner=base)
            hints[name] = _eval_type(value, base_globals, base_locals,
                                     getattr(base, "__type_params__", ()),
                                     format=format)
    return hints


def _unwrapped(obj):
    """What is at the end of the chain of __wrapped__."""
    seen = {id(obj)}
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
        if id(obj) in seen:
            raise ValueError("wrapper loop when unwrapping {!r}".format(obj))
        seen.add(id(obj))
    return obj


def _other_hints(obj, globalns, localns, format):
    annotations = _annotations_of(obj)
    if annotations is None:
        if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType,
                            types.MethodType, types.ModuleType,
                            types.WrapperDescriptorType,
                            types.MethodWrapperType,
                            types.MethodDescriptorType)):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            globalns = getattr(_unwrapped(obj), "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    params = getattr(obj, "__type_params__", ())
    hints = {}
    for name, value in annotations.items():
        value = _type_convert(value, owner=obj)
        hints[name] = _eval_type(value, globalns, localns, params,
                                 format=format)
    return hints


for _name in __all__:
    if getattr(globals()[_name], "__module__", None) == __name__:
        globals()[_name].__module__ = "typing"
NamedTupleMeta.__module__ = _TypedDictMeta.__module__ = "typing"
_NamedTuple.__module__ = _TypedDict.__module__ = "typing"
del _name
