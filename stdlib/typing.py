"""Type hints: names for types, and ways to read hints at run time."""

import collections
import collections.abc
import functools
import sys
import types
from abc import abstractmethod
from types import GenericAlias

from _typing import (TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs,
                     ParamSpecKwargs, TypeAliasType, Generic, Union, NoDefault)

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final",
    "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol",
    "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
    "Container", "ContextManager", "Hashable", "ItemsView", "Iterable",
    "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
    "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView",
    "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection",
    "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex",
    "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict",
    "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO",
    "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "evaluate_forward_ref", "final", "get_args",
    "get_origin", "get_overloads", "get_protocol_members", "get_type_hints",
    "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType",
    "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn",
    "NotRequired", "overload", "override", "ParamSpecArgs", "ParamSpecKwargs",
    "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType",
    "Unpack"]

TYPE_CHECKING = False
Text = str
_cleanups = []  # functions that empty caches: there are none
_VARIABLES = (TypeVar, ParamSpec, TypeVarTuple)


def __getattr__(name):
    # What costs an import of its own is made when somebody asks for it.
    if name == "ForwardRef":
        from annotationlib import ForwardRef as value
    elif name in ("Pattern", "Match"):
        import re
        value = _alias(getattr(re, name), 1)
    elif name in ("ContextManager", "AsyncContextManager"):
        import contextlib
        value = _alias(getattr(contextlib, "Abstract" + name), 2, name=name,
                       defaults=(types.UnionType[bool, None]
                                 if hasattr(types.UnionType,
                                            "__class_getitem__")
                                 else bool | None,))
    elif name == "ByteString":
        value = _alias(collections.abc.ByteString, 0)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


# ---- checking and showing of types

def _is_forward_ref(obj):
    annotationlib = sys.modules.get("annotationlib")
    return annotationlib is not None and isinstance(
        obj, annotationlib.ForwardRef)


def _type_convert(arg, module=None, *, allow_special_forms=False, owner=None):
    """None becomes NoneType and a string a ForwardRef."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        from annotationlib import ForwardRef
        ref = ForwardRef(arg, module=module, is_class=allow_special_forms,
                         owner=owner)
        ref.__forward_code__  # an error comes now
        return ref
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *,
                allow_special_forms=False, owner=None):
    """Return arg as a type, or raise TypeError with msg."""
    invalid = (Generic, Protocol)
    if not allow_special_forms:
        invalid += (ClassVar,)
        if is_argument:
            invalid += (Final,)
    arg = _type_convert(arg, module=module, owner=owner,
                        allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in invalid:
        raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_repr(obj):
    """How a type is written inside the repr of another."""
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType)):
        return obj.__qualname__ if obj.__module__ == "builtins" \
            else f"{obj.__module__}.{obj.__qualname__}"
    return repr(obj)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """Return the tuple of the type variables in args, each once."""
    found = []
    default_seen = False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (tuple, list)):
            inner = _collect_type_parameters(arg)
        elif isinstance(arg, _VARIABLES):
            inner = (arg,)
            if enforce_default_ordering and arg not in found:
                if arg.has_default():
                    default_seen = True
                elif default_seen:
                    raise TypeError(f"Type parameter {arg!r} without a default "
                                    "follows type parameter with a default")
        else:
            inner = getattr(arg, "__parameters__", ())
        for param in inner:
            if param not in found:
                found.append(param)
    return tuple(found)


def _wrong_count(cls, actual, expected, few):
    quantity = "few" if few else "many"
    return TypeError(f"Too {quantity} arguments for {cls}; actual {actual}, "
                     f"expected {expected}")


def _is_unpacked(arg):
    """Whether arg is *Ts or *tuple[...]."""
    return getattr(arg, "__typing_is_unpacked_typevartuple__", False) or (
        isinstance(arg, GenericAlias)
        and getattr(arg, "__unpacked__", False)) or getattr(
        arg, "__typing_unpacked_tuple_args__", None) is not None


def _spread(args):
    """Replace *tuple[int, str] among args by its parts."""
    result = []
    for arg in args:
        parts = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if parts is not None and not (parts and parts[-1] is ...):
            result.extend(parts)
        else:
            result.append(arg)
    return result


# ---- substitution of type variables

def _typevar_subst(self, arg):
    """Check what a TypeVar is replaced by."""
    arg = _type_check(arg, "Parameters to generic types must be types.",
                      is_argument=True)
    if _is_unpacked(arg):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _paramspec_subst(self, arg):
    """Check what a ParamSpec is replaced by."""
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, "Expected a type.") for a in arg)
    if arg is ... or isinstance(arg, (ParamSpec, _ConcatenateGenericAlias)):
        return arg
    raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or "
                    f"Concatenate. Got {arg}")


def _paramspec_prepare_subst(self, alias, args):
    """Z[int, str] means Z[[int, str]] if P is the only parameter of Z."""
    params = alias.__parameters__
    at = params.index(self)
    if at == len(args) and self.has_default():
        args = (*args, self.__default__)
    if at >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not (len(args) == 1 and (
            isinstance(args[0], (list, tuple, ParamSpec,
                                 _ConcatenateGenericAlias))
            or args[0] is ...)):
        args = (args,)
    elif isinstance(args[at], list):
        args = (*args[:at], tuple(args[at]), *args[at + 1:])
    return args


def _typevartuple_prepare_subst(self, alias, args):
    """Let the TypeVarTuple take all arguments that others do not need."""
    params = alias.__parameters__
    at = params.index(self)
    for param in params[at + 1:]:
        if isinstance(param, TypeVarTuple):
            raise TypeError("More than one TypeVarTuple parameter in "
                            f"{alias}")
    left, right = at, len(params) - at - 1
    if left + right > len(args):
        raise _wrong_count(alias, len(args), f"at least {left + right}", True)
    if left == right == 0 and not args and self.has_default():
        args = tuple(_spread([self.__default__]))
    end = len(args) - right
    return (*args[:left], tuple(args[left:end]), *args[end:])


def _match_parameters(alias, args):
    """Return parameter -> argument for alias[args]."""
    params = alias.__parameters__
    args = tuple(_spread(args))
    for param in params:
        prepare = getattr(param, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(alias, args)
    if len(args) != len(params):
        few = len(args) < len(params)
        expected = len(params)
        if few:
            needed = sum(not param.has_default() for param in params)
            expected = f"at least {needed}"
        raise _wrong_count(alias, len(args), expected, few)
    return dict(zip(params, args))


def _substitute(alias, args):
    """Return alias.__args__ with the parameters replaced by args."""
    values = _match_parameters(alias, args)
    return tuple(_replaced(alias.__args__, values,
                           alias.__origin__ is collections.abc.Callable))


def _replaced(args, values, flat):
    result = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            result.append(arg)
            continue
        if isinstance(arg, _VARIABLES) and not isinstance(arg, TypeVarTuple):
            new = arg.__typing_subst__(values[arg]) if arg in values else arg
            if flat and isinstance(arg, ParamSpec) and isinstance(new, tuple):
                result.extend(new)
            else:
                result.append(new)
            continue
        if isinstance(arg, (tuple, list)):
            result.append(type(arg)(_replaced(arg, values, False)))
            continue
        if getattr(arg, "__typing_is_unpacked_typevartuple__", False):
            inner = arg.__parameters__[0]
            new = values.get(inner, arg)
            if isinstance(new, tuple):
                result.extend(_spread(new))
            else:
                result.append(new)
            continue
        inner = getattr(arg, "__parameters__", ())
        if not inner:
            result.append(arg)
            continue
        picked = []
        for param in inner:
            new = values.get(param, param)
            if isinstance(param, TypeVarTuple) and isinstance(new, tuple):
                picked.extend(new)
            else:
                picked.append(new)
        new = arg[tuple(picked)]
        parts = getattr(new, "__typing_unpacked_tuple_args__", None)
        if parts is not None and not (parts and parts[-1] is ...):
            result.extend(parts)
        else:
            result.append(new)
    return result


# ---- special forms and aliases

class _Final:
    """Base of those that must not be subclassed."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _SpecialForm(_Final, _root=True):
    # A name like Optional or Literal; `getitem` is what [] does.
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _bare(name, doc):
    """A special form that takes no parameters."""
    def getitem(self, parameters):
        raise TypeError(f"{self} is not subscriptable")
    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(getitem)


def _single(name, doc, what="type", **options):
    """A special form that takes one type."""
    def getitem(self, parameters):
        item = _type_check(parameters,
                           f"{self} accepts only single type.", **options)
        return _GenericAlias(self, (item,))
    getitem.__name__ = name
    getitem.__doc__ = doc
    return _SpecialForm(getitem)


NoReturn = _bare("NoReturn", "The result of functions that do not return.")
Never = _bare("Never", "The type without values.")
Self = _bare("Self", "The class a method is called on.")
LiteralString = _bare("LiteralString", "Strings written in the program.")
TypeAlias = _bare("TypeAlias", "Marks an assignment as a type alias.")
ClassVar = _single("ClassVar", "Marks a variable of the class.",
                   allow_special_forms=True)
Final = _single("Final", "Marks a name that is not assigned again.",
                allow_special_forms=True)
TypeGuard = _single("TypeGuard", "The result of functions that narrow types.")
TypeIs = _single("TypeIs", "The result of functions that test a type.")
Required = _single("Required", "Marks a key that a TypedDict must have.",
                   allow_special_forms=True)
NotRequired = _single("NotRequired", "Marks a key that may be missing.",
                      allow_special_forms=True)
ReadOnly = _single("ReadOnly", "Marks a key that is not changed.",
                   allow_special_forms=True)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is Union[X, None]."""
    arg = _type_check(parameters, f"{self} requires a single type.")
    return Union[arg, type(None)]


@_SpecialForm
def Literal(self, parameters):
    """Literal[1, "a"]: one of these values."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for param in parameters:
        if type(param) is _LiteralGenericAlias:
            flat.extend(param.__args__)
        else:
            flat.append(param)
    try:
        result = dict.fromkeys((type(value), value) for value in flat)
        result = [value for _, value in result]
    except TypeError:
        # Values without a hash are kept as often as they are there.
        result = flat
    return _LiteralGenericAlias(self, tuple(result))


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, P]: the parameters P with X before them."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a "
                        "ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    checked = [_type_check(p, msg) for p in parameters[:-1]]
    return _ConcatenateGenericAlias(self, (*checked, parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(self, (item,))


@_SpecialForm
def Annotated(self, params):
    """Annotated[T, x, …]: the type T with something noted beside it."""
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two "
                        "arguments (a type and an annotation).")
    if _is_unpacked(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked "
                        "TypeVarTuple")
    origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.",
                         allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


class _BaseGenericAlias(_Final, _root=True):
    """What all aliases share: they pass attributes on to their origin."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        after = bases[bases.index(self) + 1:]
        for base in after:
            if isinstance(base, _BaseGenericAlias):
                break
            kinds = (base,)
            if not isinstance(base, type) or isinstance(base, GenericAlias):
                entries = getattr(base, "__mro_entries__", None)
                kinds = entries(bases) if entries else ()
            if any(isinstance(kind, type) and issubclass(kind, Generic)
                   for kind in kinds):
                break
        else:
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if "__origin__" in self.__dict__ and attr in ("__name__",
                                                      "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if _is_dunder(attr) or attr in ("_name", "_inst", "_nparams",
                                        "_paramspec_tvars", "_defaults"):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and "
                        "instance checks")

    def __dir__(self):
        return sorted(set(object.__dir__(self)) | {
            name for name in dir(self.__origin__) if not _is_dunder(name)})


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A generic type with its parameters: List[int], MyClass[T]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple(... if a is _TypingEllipsis else a for a in args)
        self.__parameters__ = _collect_type_parameters(
            self.__args__, enforce_default_ordering=False)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__args__ == other.__args__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError("Cannot subscript already-subscripted "
                            f"{self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(tuple(a) if isinstance(a, list) else _type_convert(a)
                     for a in args)
        return self.copy_with(_substitute(self, args))

    def copy_with(self, args):
        """Return an alias of the same kind with other arguments."""
        return self.__class__(self.__origin__, args, name=self._name,
                              inst=self._inst)

    def __repr__(self):
        if self._name:
            name = "typing." + self._name
        else:
            name = _type_repr(self.__origin__)
        if self.__args__:
            args = ", ".join(map(_type_repr, self.__args__))
        else:
            args = "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        import operator
        origin = globals()[self._name] if self._name else self.__origin__
        args = tuple(self.__args__)
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _TypingEllipsis:
    """Stands for ... among arguments."""


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """A bare name for a generic type elsewhere: List, Dict, Iterable."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst,
                         name=origin.__name__ if name is None else name)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == "builtins":
            self.__doc__ = f"A generic version of {origin.__qualname__}."
        else:
            self.__doc__ = (f"A generic version of {origin.__module__}."
                            f"{origin.__qualname__}.")

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Parameters to generic types must be types."
        params = tuple(_type_check(p, msg) for p in params)
        missing = self._nparams - len(params)
        if self._defaults and 0 < missing <= len(self._defaults):
            params += self._defaults[-missing:]
        if not self._nparams:
            raise TypeError(f"{self} is not a generic class")
        if len(params) != self._nparams and not any(map(_is_unpacked, params)):
            expected = self._nparams
            if self._defaults:
                expected = f"at least {expected - len(self._defaults)}"
            raise _wrong_count(self, len(params), expected,
                               len(params) < self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        """Return the alias with parameters."""
        return _GenericAlias(self.__origin__, params, name=self._name,
                             inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(
                args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        params = ", ".join(map(_type_repr, args[:-1]))
        return f"typing.Callable[[{params}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and (args[0] is ... or isinstance(
                args[0], (ParamSpec, _ConcatenateGenericAlias)))):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name,
                                     inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as "
                            "Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be "
                             "a type.")
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, (tuple, list)):
            if not isinstance(args, (ParamSpec, _ConcatenateGenericAlias)):
                raise TypeError("Callable[args, result]: args must be a list. "
                                f"Got {args}")
            return self.copy_with((args, result))
        args = tuple(_type_convert(arg) for arg in args)
        return self.copy_with((*args, result))


class _TupleType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            params = tuple(_type_check(p, msg) for p in params[:-1])
            return self.copy_with((*params, _TypingEllipsis))
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple(_type_check(p, msg) for p in params))


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return (set((type(a), a) for a in self.__args__)
                == set((type(a), a) for a in other.__args__))

    def __hash__(self):
        return hash(frozenset((type(a), a) for a in self.__args__))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return "typing.Annotated[{}, {}]".format(
            _type_repr(self.__origin__),
            ", ".join(repr(a) for a in self.__metadata__))

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__,)
                                  + self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


def _alias(origin, nparams, inst=True, name=None, defaults=()):
    return _SpecialGenericAlias(origin, nparams, inst=inst, name=name,
                                defaults=defaults)


_abc = collections.abc
Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_abc.Generator, 3, defaults=(type(None), type(None)))
AsyncGenerator = _alias(_abc.AsyncGenerator, 2, defaults=(type(None),))
Type = _alias(type, 1, inst=False, name="Type")


# ---- generic classes

def _generic_class_getitem(cls, args):
    """Class[args]: for Generic and Protocol the parameters themselves."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(_type_convert(a) for a in args)
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError("Parameter list to "
                            f"{cls.__qualname__}[...] cannot be empty")
        for arg in args:
            if not isinstance(arg, _VARIABLES) and not _is_unpacked(arg):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all "
                                "be type variables or parameter specification "
                                "variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be "
                            "unique")
        return _GenericAlias(cls, args)
    params = getattr(cls, "__parameters__", ())
    if not params:
        raise TypeError(f"{cls} is not a generic class")
    args = tuple(tuple(a) if isinstance(a, list) else a for a in args)
    probe = _Probe(cls, params)
    values = _match_parameters(probe, args)
    new = []
    for param in params:
        value = values[param]
        if isinstance(param, TypeVarTuple):
            new.extend(_type_check(v, "Parameters to generic types must be "
                                   "types.") for v in value)
        else:
            new.append(param.__typing_subst__(value))
    return _GenericAlias(cls, tuple(new))


class _Probe:
    """What _match_parameters asks of an alias, for a class."""

    def __init__(self, cls, params):
        self.cls = cls
        self.__parameters__ = params

    def __repr__(self):
        return repr(self.cls)


def _generic_init_subclass(cls, *args, **kwargs):
    """Work out the type parameters of a new generic class."""
    bases = cls.__dict__.get("__orig_bases__")
    if bases is not None:
        error = Generic in bases
    else:
        error = (Generic in cls.__bases__ and cls.__name__ != "Protocol"
                 and type(cls) is not _TypedDictMeta)
    if error:
        raise TypeError("Cannot inherit from plain Generic")
    params = ()
    if bases is not None:
        params = _collect_type_parameters(bases)
        declared = None
        for base in bases:
            if (isinstance(base, _GenericAlias)
                    and base.__origin__ in (Generic, Protocol)):
                if base.__origin__ is Protocol and not base.__parameters__:
                    continue
                if declared is not None and base.__origin__ is Generic:
                    raise TypeError("Cannot inherit from Generic[...] "
                                    "multiple times.")
                declared = base.__parameters__
                kind = base.__origin__.__name__
        if declared is not None:
            extra = [p for p in params if p not in declared]
            if extra:
                raise TypeError(
                    f"Some type variables ({', '.join(map(str, extra))}) are "
                    f"not listed in {kind}"
                    f"[{', '.join(str(p) for p in declared)}]")
            params = declared
    cls.__parameters__ = tuple(params)


from _typing_protocols import (Protocol, _ProtocolMeta, runtime_checkable,
                               get_protocol_members, is_protocol,
                               _no_init_or_replace_init)

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)


def _supports(name, method, generic=False):
    """Make a runtime protocol with one method."""
    def abstract(self):
        pass
    abstract.__name__ = method
    abstract.__qualname__ = f"{name}.{method}"
    namespace = {"__slots__": (), "__module__": "typing",
                 "__doc__": f"What has the method {method}.",
                 method: abstractmethod(abstract)}
    bases = (Protocol[T_co],) if generic else (Protocol,)
    cls = types.new_class(name, bases, {}, lambda ns: ns.update(namespace))
    return runtime_checkable(cls)


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__", True)
SupportsRound = _supports("SupportsRound", "__round__", True)

from _typing_tools import *
from _typing_tools import _ASSERT_NEVER_REPR_MAX_LENGTH, _NamedTuple, _TypedDict, _TypedDictMeta
