"""Variables with a value in each context: a thread, a task, a call of run()."""

import _collections_abc
from _thread import _local
from _types import _name_with_module
from types import GenericAlias

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_here = _local()  # .context: the one this thread runs in
_NOTHING = object()


def _current():
    """The context of this thread, made when it is first asked for."""
    try:
        return _here.context
    except AttributeError:
        context = _here.context = Context()
        return context


def _no_subclass(cls, **kwargs):
    base = cls.__mro__[1]
    raise TypeError(f"type '_contextvars.{base.__name__}' is not an "
                    "acceptable base type")


@_name_with_module
class Context:
    """Values of variables; code runs in it by its method run()."""

    __module__ = "_contextvars"
    # Copies share the dict until one of them is changed.
    __slots__ = ("_values", "_shared", "_entered", "__weakref__")
    __hash__ = None
    __init_subclass__ = classmethod(_no_subclass)

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        self = object.__new__(cls)
        self._values = {}
        self._shared = self._entered = False
        return self

    def run(self, function=_NOTHING, /, *args, **kwargs):
        """Call a function in this context: run(function, *args, **kwargs)."""
        if function is _NOTHING:
            raise TypeError("run() missing 1 required positional argument")
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already "
                               "entered")
        try:
            before = _here.context
        except AttributeError:
            before = _current()
        self._entered = True
        _here.context = self
        try:
            return function(*args, **kwargs)
        finally:
            _here.context = before
            self._entered = False

    def copy(self):
        """Another context with the same values."""
        new = Context()
        new._values = self._values
        new._shared = self._shared = True
        return new

    def _own(self):
        """The values, to be changed."""
        if self._shared:
            self._values = self._values.copy()
            self._shared = False
        return self._values

    def _kept(self):
        """The values, to be looked at for a while."""
        self._shared = True
        return self._values

    def __getitem__(self, var):
        _check_key(var)
        return self._values[var]

    def __contains__(self, var):
        _check_key(var)
        return var in self._values

    def get(self, var, default=None, /):
        """The value of a variable, or default."""
        _check_key(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._kept())

    def __len__(self):
        return len(self._values)

    def keys(self):
        """The variables that have a value."""
        return self._kept().keys()

    def values(self):
        """Their values."""
        return self._kept().values()

    def items(self):
        """Pairs of both."""
        return self._kept().items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values


def _check_key(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


@_name_with_module
class ContextVar:
    """A variable: get(), set() and reset() are about the current context."""

    __module__ = "_contextvars"
    __slots__ = ("_name", "_default")
    __init_subclass__ = classmethod(_no_subclass)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(*args, default=_NOTHING):
        if len(args) != 2:
            raise TypeError("ContextVar() takes exactly 1 positional argument "
                            f"({len(args) - 1} given)")
        self, name = args
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_NOTHING, /):
        """The value in this context; else default, or the variable's."""
        value = _current()._values.get(self, _NOTHING)
        if value is not _NOTHING:
            return value
        if default is not _NOTHING:
            return default
        if self._default is not _NOTHING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Give it a value in this context; the token brings back the old."""
        context = _current()
        token = object.__new__(Token)
        token._var = self
        token._context = context
        token._used = False
        token._old = context._values.get(self, _NOTHING)
        context._own()[self] = value
        return token

    def reset(self, token, /):
        """Bring back the value from before the set() that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _NOTHING:
            del context._own()[self]
        else:
            context._own()[self] = token._old

    def __repr__(self):
        default = "" if self._default is _NOTHING \
            else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


@_name_with_module
class Token:
    """What a variable was before a set(); in `with`, it is so again."""

    __module__ = "_contextvars"
    __slots__ = ("_var", "_context", "_used", "_old", "__weakref__")
    __hash__ = None
    __init_subclass__ = classmethod(_no_subclass)
    __class_getitem__ = classmethod(GenericAlias)
    MISSING = _Missing()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _NOTHING else self._old

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._var.reset(self)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


def copy_context():
    """A copy of the current context."""
    return _current().copy()


_collections_abc.Mapping.register(Context)
