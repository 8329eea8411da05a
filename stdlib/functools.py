"""Tools that work on functions: wrapping, caching, ordering, dispatch."""

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES",
           "total_ordering", "cache", "cmp_to_key", "lru_cache", "reduce",
           "partial", "partialmethod", "singledispatch", "singledispatchmethod",
           "cached_property", "Placeholder"]

from reprlib import recursive_repr

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__",
                       "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

GenericAlias = type(list[int])
_MISSING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS,
                   updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped: name, doc, attributes; return wrapper."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Return a decorator that calls update_wrapper for wrapped."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned,
                   updated=updated)


def _derive(name, root, rule):
    """Make the comparison `name` of a class from the method `root`.

    rule(result of root, self, other) gives the answer.
    """
    def method(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return rule(result, self, other)

    method.__name__ = name
    method.__qualname__ = f"_{name.strip('_')}_from_{root.strip('_')}"
    method.__doc__ = getattr(int, name).__doc__
    return method


_ORDERINGS = {
    "__lt__": (("__gt__", lambda r, a, b: not r and a != b),
               ("__le__", lambda r, a, b: r or a == b),
               ("__ge__", lambda r, a, b: not r)),
    "__le__": (("__ge__", lambda r, a, b: not r or a == b),
               ("__lt__", lambda r, a, b: r and a != b),
               ("__gt__", lambda r, a, b: not r)),
    "__gt__": (("__lt__", lambda r, a, b: not r and a != b),
               ("__ge__", lambda r, a, b: r or a == b),
               ("__le__", lambda r, a, b: not r)),
    "__ge__": (("__le__", lambda r, a, b: not r or a == b),
               ("__gt__", lambda r, a, b: r and a != b),
               ("__lt__", lambda r, a, b: not r)),
}


def total_ordering(cls):
    """Class decorator: add the comparisons that are missing to cls."""
    roots = [name for name in _ORDERINGS
             if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError("must define at least one ordering operation: "
                         "< > <= >=")
    root = next(name for name in ("__lt__", "__le__", "__gt__", "__ge__")
                if name in roots)
    for name, rule in _ORDERINGS[root]:
        if name not in roots:
            setattr(cls, name, _derive(name, root, rule))
    return cls


class _CmpKey:
    __slots__ = ("_cmp", "obj")
    __hash__ = None

    def __init__(self, mycmp, obj):
        self._cmp = mycmp
        self.obj = obj

    def __lt__(self, other):
        return self._cmp(self.obj, _other(other)) < 0

    def __gt__(self, other):
        return self._cmp(self.obj, _other(other)) > 0

    def __eq__(self, other):
        return self._cmp(self.obj, _other(other)) == 0

    def __le__(self, other):
        return self._cmp(self.obj, _other(other)) <= 0

    def __ge__(self, other):
        return self._cmp(self.obj, _other(other)) >= 0


def _other(key):
    try:
        return key.obj
    except AttributeError:
        raise TypeError("other argument must be K instance") from None


def cmp_to_key(mycmp):
    """Turn a function that compares two values into a key for sort."""
    def K(obj):
        return _CmpKey(mycmp, obj)
    return K


def reduce(function, iterable, /, initial=_MISSING):
    """Combine the items from left to right: function(function(a, b), c)…"""
    it = iter(iterable)
    if initial is _MISSING:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial "
                            "value") from None
    else:
        value = initial
    for item in it:
        value = function(value, item)
    return value


class _PlaceholderType:
    """The type of Placeholder: a gap among the arguments of partial()."""

    __slots__ = ()
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = object.__new__(cls)
        return cls._instance

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"type '{cls.__name__}' is not an acceptable base type")

    def __repr__(self):
        return "Placeholder"

    def __reduce__(self):
        return "Placeholder"


Placeholder = _PlaceholderType()


def _fill(template, args, kind):
    """Put args into the gaps of template; return all arguments."""
    gaps = 0
    for arg in template:
        if arg is Placeholder:
            gaps += 1
    if not gaps:
        return template + args
    if len(args) < gaps:
        raise TypeError("missing positional arguments in 'partial' call; "
                        f"expected at least {gaps}, got {len(args)}")
    rest = iter(args)
    filled = [next(rest) if arg is Placeholder else arg for arg in template]
    return (*filled, *rest)


def _merge(template, args):
    """As _fill, but there may be fewer args than gaps, and new gaps."""
    rest = list(args)
    merged = [rest.pop(0) if arg is Placeholder and rest else arg
              for arg in template]
    return (*merged, *rest)


class partial:
    """A function with some of its arguments given already."""

    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        for value in keywords.values():
            if value is Placeholder:
                raise TypeError("Placeholder cannot be passed as a keyword "
                                "argument")
        if isinstance(func, partial):
            args = _merge(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            keywords = {**self.keywords, **keywords}
        return self.func(*_fill(self.args, args, "partial"), **keywords)

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return type(_CmpKey(None, None).__lt__)(self, obj)

    @recursive_repr()
    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func)]
        parts.extend(map(repr, self.args))
        parts.extend(f"{key}={value!r}" for key, value in self.keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords
                                          or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("argument to __setstate__ must be a tuple")
        if len(state) != 4:
            raise TypeError(f"expected 4 items in state, got {len(state)}")
        func, args, keywords, namespace = state
        if (not callable(func) or not isinstance(args, tuple)
                or not (keywords is None or isinstance(keywords, dict))
                or not (namespace is None or isinstance(namespace, dict))):
            raise TypeError("invalid partial state")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        self.func = func
        self.args = tuple(args)
        if type(keywords) is not dict:
            keywords = dict(keywords or ())
        self.keywords = keywords
        self.__dict__.clear()
        self.__dict__.update(namespace or {})

    __class_getitem__ = classmethod(GenericAlias)


try:
    from _functools import reduce
except ImportError:
    pass
try:
    from _functools import cmp_to_key
except ImportError:
    pass
try:
    from _functools import partial, Placeholder
except ImportError:
    pass


class partialmethod:
    """A method with some of its arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"the first argument {func!r} must be a callable "
                            "or a descriptor")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        if isinstance(func, partialmethod):
            args = _merge(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func)]
        parts.extend(map(repr, self.args))
        parts.extend(f"{key}={value!r}" for key, value in self.keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            filled = _fill(self.args, args, "partialmethod")
            return self.func(cls_or_self, *filled,
                             **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


def _unwrap_partialmethod(func):
    before = None
    while func is not before:
        before = func
        while isinstance(getattr(func, "__partialmethod__", None),
                         partialmethod):
            func = func.__partialmethod__
        while isinstance(func, partialmethod):
            func = getattr(func, "func")
        func = _unwrap_partial(func)
    return func


class _CacheInfo(tuple):
    """Set to the named tuple below on first use: namedtuple costs time."""


def _cache_info(hits, misses, maxsize, currsize):
    global _CacheInfo
    if _CacheInfo.__base__ is tuple and not hasattr(_CacheInfo, "_fields"):
        from collections import namedtuple
        _CacheInfo = namedtuple("CacheInfo",
                                ["hits", "misses", "maxsize", "currsize"],
                                module="functools")
    return _CacheInfo(hits, misses, maxsize, currsize)


class _HashedSeq(list):
    """A key made of several values that is hashed once."""

    __slots__ = ("hashvalue",)

    def __init__(self, values):
        self[:] = values
        self.hashvalue = hash(values)

    def __hash__(self):
        return self.hashvalue


_KEYWORDS = object()


def _make_key(args, kwds, typed):
    """Return what a call is remembered under."""
    key = args
    if kwds:
        key += (_KEYWORDS,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        if kwds:
            key += tuple([type(value) for value in kwds.values()])
    elif key.__len__() == 1 and type(key[0]) in (int, str):
        return key[0]
    return _HashedSeq(key)


class _lru_cache_wrapper:
    """A function that remembers its results, the least used go first.

    The results are in a dict in the order of their last use.
    """

    def __init__(self, user_function, maxsize, typed, cache_info_type=None):
        self._func = user_function
        self._maxsize = maxsize
        self._typed = typed
        self._results = {}
        self._hits = self._misses = 0

    def __call__(self, /, *args, **kwds):
        if self._maxsize == 0:
            self._misses += 1
            return self._func(*args, **kwds)
        key = _make_key(args, kwds, self._typed)
        results = self._results
        value = results.get(key, _MISSING)
        if value is not _MISSING:
            self._hits += 1
            if self._maxsize is not None:
                if results.pop(key, _MISSING) is not _MISSING:
                    results[key] = value
            return value
        self._misses += 1
        value = self._func(*args, **kwds)
        if self._maxsize is not None and key not in results:
            while results.__len__() >= self._maxsize:
                del results[next(iter(results))]
        results[key] = value
        return value

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return type(self.cache_info)(self, obj)

    def cache_info(self):
        """Return (hits, misses, maxsize, currsize), a named tuple."""
        return _cache_info(self._hits, self._misses, self._maxsize,
                           len(self._results))

    def cache_clear(self):
        """Forget all results and set the counts to zero."""
        self._results.clear()
        self._hits = self._misses = 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__


_lru_cache_wrapper.__module__ = "functools"

try:
    from _functools import _lru_cache_wrapper
except ImportError:
    _info_type = None
else:
    _info_type = _cache_info


def lru_cache(maxsize=128, typed=False):
    """Decorator: remember the results of up to maxsize calls (None: all).

    With typed, 3 and 3.0 are different arguments.
    """
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, "
                        "or None")

    def decorate(user_function):
        return _cached(user_function, maxsize, typed)

    return decorate


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _info_type)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    """Decorator: remember all results."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property that is worked out once and then kept in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two "
                            f"different names ({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without "
                            "calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError("No '__dict__' attribute on "
                            f"{type(instance).__name__!r} instance to cache "
                            f"{name!r} property.") from None
        value = values.get(name, _MISSING)
        if value is _MISSING:
            value = self.func(instance)
            try:
                values[name] = value
            except TypeError:
                raise TypeError("The '__dict__' attribute on "
                                f"{type(instance).__name__!r} instance does "
                                "not support item assignment for caching "
                                f"{name!r} property.") from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


def _linearize(sequences):
    """Merge orderings of classes as the method resolution order is made."""
    result = []
    while True:
        sequences = [s for s in sequences if s]
        if not sequences:
            return result
        for sequence in sequences:
            candidate = sequence[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for sequence in sequences:
            if sequence[0] is candidate:
                del sequence[0]


def _c3_mro(cls, abcs):
    """The method resolution order of cls, with abcs where they fit in."""
    bases = cls.__bases__
    boundary = 0
    for i, base in enumerate(reversed(bases)):
        if hasattr(base, "__abstractmethods__"):
            boundary = len(bases) - i
            break
    explicit = list(bases[:boundary])
    other = list(bases[boundary:])
    added = []
    for base in abcs:
        if issubclass(cls, base) and not any(issubclass(b, base)
                                             for b in bases):
            added.append(base)
    abcs = [base for base in abcs if base not in added]
    return _linearize(
        [[cls]]
        + [_c3_mro(base, abcs) for base in explicit]
        + [_c3_mro(base, abcs) for base in added]
        + [_c3_mro(base, abcs) for base in other]
        + [explicit] + [added] + [other])


def _compose_mro(cls, types):
    """The resolution order of cls with those of types it belongs to."""
    own = set(cls.__mro__)

    def related(typ):
        return (typ not in own and hasattr(typ, "__mro__")
                and not isinstance(typ, GenericAlias) and issubclass(cls, typ))

    types = [typ for typ in types if related(typ)]

    def is_strict_base(typ):
        return any(typ is not other and typ in other.__mro__
                   for other in types)

    types = [typ for typ in types if not is_strict_base(typ)]
    known = set(types)
    abcs = []
    for typ in types:
        found = []
        for sub in typ.__subclasses__():
            if sub not in own and issubclass(cls, sub):
                found.append([s for s in sub.__mro__ if s in known])
        if not found:
            abcs.append(typ)
            continue
        found.sort(key=len, reverse=True)
        for group in found:
            for sub in group:
                if sub not in abcs:
                    abcs.append(sub)
    return _c3_mro(cls, abcs)


def _find_impl(cls, registry):
    """The function registered for the nearest class to cls."""
    mro = _compose_mro(cls, registry.keys())
    match = None
    for typ in mro:
        if match is not None:
            # Two unrelated ABCs that both apply: nobody can choose.
            if (typ in registry and typ not in cls.__mro__
                    and match not in cls.__mro__
                    and not issubclass(match, typ)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {typ}")
            break
        if typ in registry:
            match = typ
    return registry.get(match)


def _is_union(cls):
    return type(cls) is type(int | str)


def singledispatch(func):
    """Decorator: let the type of the first argument choose the function.

    The result's register(cls) adds a function for a class.
    """
    import weakref
    from types import MappingProxyType
    registry = {}
    answers = weakref.WeakKeyDictionary()
    token = None

    def dispatch(cls):
        """Return the function that is used for cls."""
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            current = get_cache_token()
            if token != current:
                try:
                    answers.clear()
                    token = current
                except TypeError:  # frozen: what was remembered may no longer hold
                    return registry.get(cls) or _find_impl(cls, registry)
        try:
            return answers[cls]
        except KeyError:
            pass
        try:
            found = registry[cls]
        except KeyError:
            found = _find_impl(cls, registry)
        try:
            answers[cls] = found
        except TypeError:
            pass  # frozen: it keeps what it has
        return found

    def is_valid(cls):
        if isinstance(cls, type) and not isinstance(cls, GenericAlias):
            return True
        return _is_union(cls) and all(
            isinstance(arg, type) and not isinstance(arg, GenericAlias)
            for arg in cls.__args__)

    def register(cls, func=None):
        """Use func for cls; as a decorator, cls may come from annotations."""
        nonlocal token
        if is_valid(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError("Invalid first argument to `register()`. "
                                f"{cls!r} is not a class or union type.")
            annotated = getattr(cls, "__annotations__", {})
            if not annotated:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` "
                    "on an annotated function.")
            func = cls
            from typing import get_type_hints
            hints = get_type_hints(func)
            argname, cls = next(iter(hints.items()))
            if not is_valid(cls):
                if _is_union(cls):
                    raise TypeError(
                        f"Invalid annotation for {argname!r}. {cls!r} not all "
                        "arguments are classes.")
                raise TypeError(f"Invalid annotation for {argname!r}. "
                                f"{cls!r} is not a class.")
        for kind in cls.__args__ if _is_union(cls) else (cls,):
            registry[kind] = func
            if token is None and hasattr(kind, "__abstractmethods__"):
                from abc import get_cache_token
                token = get_cache_token()
        answers.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = answers.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """singledispatch for methods: the first argument after self decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Use method for cls, as singledispatch's register does."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        name = getattr(self.func, "__qualname__",
                       getattr(self.func, "__name__", "?"))
        return f"<single dispatch method descriptor {name}>"


class _singledispatchmethod_get:
    """A singledispatchmethod bound to an object or a class."""

    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch
        self._obj = obj
        self._cls = cls
        func = unbound.func
        try:
            self.__module__ = func.__module__
        except AttributeError:
            pass
        try:
            self.__doc__ = func.__doc__
        except AttributeError:
            pass

    def __repr__(self):
        func = self._unbound.func
        name = getattr(func, "__qualname__", getattr(func, "__name__", "?"))
        if self._obj is not None:
            return f"<bound single dispatch method {name} of {self._obj!r}>"
        return f"<single dispatch method {name}>"

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._unbound.func, "__name__",
                           "singledispatchmethod method")
            raise TypeError(f"{name} requires at least 1 positional argument")
        method = self._dispatch(args[0].__class__)
        if hasattr(method, "__get__"):
            method = method.__get__(self._obj, self._cls)
        return method(*args, **kwargs)

    def __getattr__(self, name):
        if name not in ("__name__", "__qualname__", "__isabstractmethod__",
                        "__annotations__", "__type_params__"):
            raise AttributeError(name)
        return getattr(self._unbound.func, name)

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        """The register method of the descriptor."""
        return self._unbound.register
