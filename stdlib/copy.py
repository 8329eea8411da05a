"""Shallow and deep copies."""

import copyreg
import types
import weakref

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    """An object that cannot be copied."""


error = Error

_ATOMS = {types.NoneType, int, float, bool, complex, str, tuple, bytes,
          frozenset, type, range, slice, property, types.BuiltinFunctionType,
          types.EllipsisType, types.NotImplementedType, types.FunctionType,
          types.CodeType, weakref.ref}
_DEEP_ATOMS = {types.NoneType, int, float, bool, complex, bytes, str, range,
               type, property, types.BuiltinFunctionType, types.EllipsisType,
               types.NotImplementedType, types.FunctionType, types.CodeType,
               weakref.ref}
_BY_COPY = {list, dict, set, bytearray}


def copy(x):
    """Return a shallow copy of x."""
    cls = type(x)
    if cls in _ATOMS:
        return x
    if cls in _BY_COPY:
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    parts = _take_apart(x, cls, "un(shallow)copyable object of type %s")
    if isinstance(parts, str):
        return x
    return _rebuild(x, None, *parts)


def _take_apart(x, cls, complaint):
    reduce = copyreg.dispatch_table.get(cls)
    if reduce is not None:
        return reduce(x)
    method = getattr(x, "__reduce_ex__", None)
    if method is not None:
        return method(4)
    method = getattr(x, "__reduce__", None)
    if method is not None:
        return method()
    raise Error(complaint % cls)


def deepcopy(x, memo=None, _nil=[]):
    """Return a copy of x and of everything it refers to.

    memo maps the ids of what was copied to the copies.
    """
    cls = type(x)
    if cls in _DEEP_ATOMS:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    special = _DEEP.get(cls)
    if special is not None:
        result = special(x, memo)
    elif issubclass(cls, type):
        result = x
    else:
        method = getattr(x, "__deepcopy__", None)
        if method is not None:
            result = method(memo)
        else:
            parts = _take_apart(x, cls, "un(deep)copyable object of type %s")
            if isinstance(parts, str):
                result = x
            else:
                result = _rebuild(x, memo, *parts)
    if result is not x:
        memo[key] = result
        _keep_alive(x, memo)
    return result


def _keep_alive(x, memo):
    """Hold x as long as memo lives: its id must not be used again."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo, deepcopy=deepcopy):
    result = []
    memo[id(x)] = result
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deep_tuple(x, memo, deepcopy=deepcopy):
    items = [deepcopy(item, memo) for item in x]
    known = memo.get(id(x))
    if known is not None:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo, deepcopy=deepcopy):
    result = {}
    memo[id(x)] = result
    for key, value in x.items():
        result[deepcopy(key, memo)] = deepcopy(value, memo)
    return result


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict,
         types.MethodType: _deep_method}
_deepcopy_dispatch = _DEEP


def _rebuild(x, memo, func, args, state=None, listiter=None, dictiter=None,
             *, deepcopy=deepcopy):
    """Make the copy from what __reduce_ex__ said; memo None means shallow."""
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    result = func(*args)
    if deep:
        memo[id(x)] = result
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(result, "__setstate__"):
            result.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                result.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(result, key, value)
    if listiter is not None:
        for item in listiter:
            result.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            result[key] = value
    return result


def replace(obj, /, **changes):
    """Return a copy of obj with some fields changed, by its __replace__."""
    cls = obj.__class__
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return method(obj, **changes)
