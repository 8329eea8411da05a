"""Type variables and their kin, and what the compiler makes them with.

Bounds, constraints, defaults and the values of aliases may come as functions
that are only called when somebody asks.
"""

__all__ = ["TypeVar", "ParamSpec", "TypeVarTuple", "ParamSpecArgs",
           "ParamSpecKwargs", "TypeAliasType", "Generic", "Union", "NoDefault"]


from _types import _name_with_module


class NoDefaultType:
    """The type of NoDefault: a type parameter without a default."""

    __slots__ = ()
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = object.__new__(cls)
        return cls._only

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = NoDefaultType()


def _caller():
    """The name of the module that calls the caller of this function."""
    import sys
    try:
        return sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


def _check(arg, msg):
    import typing
    return typing._type_check(arg, msg)


class _Parameter:
    """What the three kinds of type parameters have in common."""

    def __init_subclass__(cls, **kwargs):
        if cls.__module__ not in ("_typing", "typing"):
            raise TypeError(f"type 'typing.{cls.__base__.__name__}' is not an "
                            "acceptable base type")

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        sign = ("+" if self.__covariant__ else
                "-" if self.__contravariant__ else "~")
        return sign + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of "
                        f"{type(self).__name__}")

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def __default__(self):
        if self.evaluate_default is not None:
            self._default = self.evaluate_default()
            self.evaluate_default = None
        return self._default

    def _set_default(self, default, evaluate=None):
        self._default = default
        self.evaluate_default = evaluate

    def has_default(self):
        """Return whether the parameter has a default."""
        return (self.evaluate_default is not None
                or self._default is not NoDefault)

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with "
                             "infer_variance.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)


@_name_with_module
class TypeVar(_Parameter):
    """A type parameter."""

    __module__ = "typing"

    def __init__(self, name, *constraints, bound=None, default=NoDefault,
                 covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self._set_variance(covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        msg = "TypeVar(name, constraint, ...): constraints must be types."
        self._constraints = tuple([_check(c, msg) for c in constraints])
        self._bound = (None if bound is None
                       else _check(bound, "Bound must be a type."))
        self.evaluate_bound = self.evaluate_constraints = None
        self._set_default(default)
        module = _caller()
        if module != "typing":
            self.__module__ = module

    @property
    def __bound__(self):
        if self.evaluate_bound is not None:
            self._bound = self.evaluate_bound()
            self.evaluate_bound = None
        return self._bound

    @property
    def __constraints__(self):
        if self.evaluate_constraints is not None:
            self._constraints = self.evaluate_constraints()
            self.evaluate_constraints = None
        return self._constraints

    def __typing_subst__(self, arg):
        import typing
        return typing._typevar_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        at = params.index(self)
        if at < len(args):
            return args
        if self.__default__ is not NoDefault and at == len(args):
            return (*args, self.__default__)
        return args


@_name_with_module
class ParamSpecArgs:
    """The type of P.args."""

    __module__ = "typing"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of ParamSpecArgs")


@_name_with_module
class ParamSpecKwargs:
    """The type of P.kwargs."""

    __module__ = "typing"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of ParamSpecKwargs")


@_name_with_module
class ParamSpec(_Parameter):
    """A parameter that stands for the parameters of a function."""

    __module__ = "typing"

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False,
                 contravariant=False, infer_variance=False):
        self.__name__ = name
        self._set_variance(covariant, contravariant, infer_variance)
        self.__bound__ = (None if bound is None
                          else _check(bound, "Bound must be a type."))
        self._set_default(default)
        module = _caller()
        if module != "typing":
            self.__module__ = module

    @property
    def args(self):
        """The type of *args."""
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        """The type of **kwargs."""
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        import typing
        return typing._paramspec_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._paramspec_prepare_subst(self, alias, args)


@_name_with_module
class TypeVarTuple(_Parameter):
    """A parameter that stands for any number of types."""

    __module__ = "typing"

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self._set_default(default)
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        import typing
        yield typing.Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._typevartuple_prepare_subst(self, alias, args)


@_name_with_module
class TypeAliasType:
    """What the statement `type Name = …` makes."""

    __module__ = "typing"

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError("TypeAliasType name must be a string")
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        set_ = object.__setattr__
        set_(self, "__name__", name)
        set_(self, "_value", value)
        set_(self, "evaluate_value", None)
        set_(self, "__type_params__", type_params)
        set_(self, "__module__", _caller())

    @property
    def __value__(self):
        if self.evaluate_value is not None:
            set_ = object.__setattr__
            set_(self, "_value", self.evaluate_value())
            set_(self, "evaluate_value", None)
        return self._value

    def __setattr__(self, name, value):
        if name == "__name__":
            raise AttributeError("readonly attribute")
        if hasattr(self, name):
            raise AttributeError(f"attribute {name!r} of "
                                 "'typing.TypeAliasType' objects is not "
                                 "writable")
        raise AttributeError("'typing.TypeAliasType' object has no attribute "
                             f"{name!r} and no __dict__ for setting new "
                             "attributes")

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __repr__(self):
        return self.__name__

    @property
    def __parameters__(self):
        import typing
        params = []
        for param in self.__type_params__:
            if isinstance(param, TypeVarTuple):
                params.append(typing.Unpack[param])
            else:
                params.append(param)
        return tuple(params)

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        if not isinstance(args, tuple):
            args = (args,)
        return type(list[int])(self, args)

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __reduce__(self):
        return self.__name__


@_name_with_module
class Generic:
    """Base of generic classes."""

    __module__ = "typing"
    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, args):
        import typing
        return typing._generic_class_getitem(cls, args)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        import typing
        typing._generic_init_subclass(cls, *args, **kwargs)
        super(Generic, cls).__init_subclass__(*args, **kwargs)


class _UnionMeta(type):
    def __instancecheck__(cls, instance):
        return type(instance) in (_PyUnion, type(int | str))


class _PyUnion(metaclass=_UnionMeta):
    """X | Y of things that the | of types does not accept."""

    def __init__(self, args):
        self.__args__ = args
        self.__origin__ = _PyUnion

    def __class_getitem__(cls, items):
        if not isinstance(items, tuple):
            items = (items,)
        if not items:
            raise TypeError("Cannot take a Union of no types.")
        flat = []
        for item in items:
            item = _check(item, "Union[arg, ...]: each arg must be a type.")
            parts = (item.__args__ if isinstance(item, _PyUnion) else (item,))
            for part in parts:
                if not any(part is known or (type(part) is type(known)
                                             and part == known)
                           for known in flat):
                    flat.append(part)
        if len(flat) == 1:
            return flat[0]
        if all(isinstance(part, type) for part in flat):
            result = flat[0]
            for part in flat[1:]:
                result = result | part
            return result
        return _PyUnion(tuple(flat))

    @property
    def __parameters__(self):
        import typing
        return typing._collect_type_parameters(self.__args__)

    def __getitem__(self, args):
        import typing
        if not isinstance(args, tuple):
            args = (args,)
        return _PyUnion[typing._substitute(self, args)]

    def __or__(self, right):
        return _PyUnion[self, right]

    def __ror__(self, left):
        return _PyUnion[left, self]

    def __eq__(self, other):
        if not isinstance(other, _PyUnion):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __repr__(self):
        import typing
        return " | ".join("None" if arg is type(None)
                          else typing._type_repr(arg) for arg in self.__args__)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


Union = type(int | str)
if not hasattr(Union, "__class_getitem__"):
    Union = _PyUnion
    _PyUnion.__name__ = _PyUnion.__qualname__ = "Union"
    _PyUnion.__module__ = "typing"


# ---- what generic classes, functions and aliases of the language call

def _typevar(module, name):
    """Return the TypeVar of a type parameter."""
    param = TypeVar(name, infer_variance=True)
    param.__module__ = module
    return param


def _typevar_bound(module, name, evaluate):
    """Return the TypeVar of a type parameter with a bound."""
    param = _typevar(module, name)
    param.evaluate_bound = evaluate
    return param


def _typevar_constraints(module, name, evaluate):
    """Return the TypeVar of a type parameter with constraints."""
    param = _typevar(module, name)
    param.evaluate_constraints = evaluate
    return param


def _paramspec(module, name):
    """Return the ParamSpec of a type parameter."""
    param = ParamSpec(name, infer_variance=True)
    param.__module__ = module
    return param


def _typevartuple(module, name):
    """Return the TypeVarTuple of a type parameter."""
    param = TypeVarTuple(name)
    param.__module__ = module
    return param


def _type_param_default(module, param, evaluate):
    """Give a type parameter its default; return it."""
    param._set_default(NoDefault, evaluate)
    return param


def _typealias(module, name, params, evaluate):
    """Return what the statement `type name[params] = …` makes."""
    alias = TypeAliasType(name, None, type_params=params or ())
    set_ = object.__setattr__
    set_(alias, "evaluate_value", evaluate)
    set_(alias, "__module__", module)
    return alias


def _generic_base(module, params):
    """Return Generic[params], a base of a class with type parameters."""
    import typing
    return typing.Generic[tuple([
        typing.Unpack[param] if isinstance(param, TypeVarTuple) else param
        for param in params])]
