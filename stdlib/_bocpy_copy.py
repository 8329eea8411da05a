"""Copies of what is given to a cown, a behaviour or a message while others
still refer to it. What is immutable, and cowns, are shared."""

import copy
import types

from regions import Cown, freeze, is_frozen

_ATOMS = {types.NoneType, int, float, bool, complex, bytes, str, range, type,
          types.BuiltinFunctionType, types.EllipsisType,
          types.NotImplementedType, types.FunctionType, types.ModuleType}


def parted(x, memo=None):
    """Return a copy of x that shares nothing mutable with it."""
    cls = type(x)
    if cls in _ATOMS or isinstance(x, (Cown, type)) or is_frozen(x):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x))
    if known is not None:
        return known[0]
    make = _MAKERS.get(cls)
    if make is not None:
        return make(x, memo)
    method = getattr(x, "__deepcopy__", None)
    result = x if method is None else method({})
    if result is x:  # also where a class says that its objects never change
        parts = copy._take_apart(x, cls, "cannot copy object of type %s")
        if isinstance(parts, str):
            return x
        result = copy._rebuild(x, _Memo(memo), *parts, deepcopy=_parted_again)
    if isinstance(result, BaseException):  # these cannot be in regions
        freeze(result)
    memo[id(x)] = result, x
    return result


class _Memo(dict):
    """The memo as copy uses it: from ids to copies."""

    def __init__(self, memo):
        self.memo = memo

    def __setitem__(self, key, value):
        self.memo[key] = value, None


def _parted_again(x, memo):
    return parted(x, memo.memo)


def _list(x, memo):
    result = []
    memo[id(x)] = result, x
    for item in x:
        result.append(parted(item, memo))
    return result


def _dict(x, memo):
    result = {}
    memo[id(x)] = result, x
    for key, value in x.items():
        result[parted(key, memo)] = parted(value, memo)
    return result


def _set(x, memo):
    result = set()
    memo[id(x)] = result, x
    for item in x:
        result.add(parted(item, memo))
    return result


def _tuple(x, memo):
    items = tuple([parted(item, memo) for item in x])
    known = memo.get(id(x))
    if known is not None:
        return known[0]
    for old, new in zip(x, items):
        if old is not new:
            memo[id(x)] = items, x
            return items
    return x


def _method(x, memo):
    return type(x)(x.__func__, parted(x.__self__, memo))


_MAKERS = {list: _list, dict: _dict, set: _set, tuple: _tuple,
           types.MethodType: _method}
