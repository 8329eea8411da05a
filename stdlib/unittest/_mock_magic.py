"""Special methods of mocks, and mocks that are awaited."""

import inspect
import sys

from . import _mock_base as base
from ._mock_calls import (_Call, _CallList, _AnyComparer, _is_exception,
                          _callable, DEFAULT)

__unittest = True

_NUMERIC = ("add sub mul matmul truediv floordiv mod lshift rshift and xor or "
            "pow").split()
_PLAIN = ("lt gt le ge int contains len enter exit divmod rdivmod neg pos abs "
          "invert complex float bool index round trunc floor ceil fspath "
          "getitem setitem delitem iter next hash str sizeof aiter").split()
_MORE = ("eq ne subclasses dir format get set delete reversed missing reduce "
         "reduce_ex getinitargs getnewargs getstate setstate getformat repr "
         "getnewargs_ex set_name").split()
_ASYNC = ("aenter", "aexit", "anext")


def _special(*groups):
    return {"__%s__" % name for group in groups for name in group}


_async_method_magics = _special(_ASYNC)
_all_sync_magics = _special(_PLAIN, _MORE, _NUMERIC,
                            ["i" + name for name in _NUMERIC],
                            ["r" + name for name in _NUMERIC])
_own_magics = _all_sync_magics - _special(_MORE) | {"__eq__", "__ne__"}
base._all_magics |= _all_sync_magics | _async_method_magics
_UNSUPPORTED_MAGICS = {
    "__getattr__", "__setattr__", "__init__", "__new__", "__prepare__",
    "__instancecheck__", "__subclasscheck__", "__del__"}

_RETURNS = {
    "__lt__": NotImplemented, "__gt__": NotImplemented,
    "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__len__": 0, "__exit__": False,
    "__complex__": 1j, "__float__": 1.0, "__bool__": True, "__index__": 1,
    "__aexit__": False}


def _method_of(name, func):
    """A method for a class that calls func with the mock."""
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


def _eq(mock):
    def eq(other):
        value = mock.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if mock is other else NotImplemented
    return eq


def _ne(mock):
    def ne(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return ne


def _iter(mock):
    def iterate():
        value = mock.__iter__._mock_return_value
        return iter([] if value is DEFAULT else value)
    return iterate


class _AsyncIterator:
    """Iterates over something asynchronously."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


def _aiter(mock):
    def iterate():
        value = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if value is DEFAULT else value))
    return iterate


_EFFECTS = {"__eq__": _eq, "__ne__": _ne, "__iter__": _iter,
            "__aiter__": _aiter}
_COMPUTED = {
    "__hash__": lambda mock: object.__hash__(mock),
    "__str__": lambda mock: object.__str__(mock),
    "__sizeof__": lambda mock: object.__sizeof__(mock),
    "__fspath__": lambda mock: f"{type(mock).__name__}/"
                               f"{mock._extract_mock_name()}/{id(mock)}"}


class MagicProxy(base.Base):
    """In the place of a special method until it is asked for."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        """Make the mock that is the method."""
        name, parent = self.name, self.parent
        method = parent._get_child_mock(name=name, _new_name=name,
                                        _new_parent=parent)
        setattr(parent, name, method)
        if name in _RETURNS:
            method.return_value = _RETURNS[name]
        elif name in _COMPUTED:
            method.return_value = _COMPUTED[name](parent)
        elif name in _EFFECTS:
            method.side_effect = _EFFECTS[name](parent)
        return method

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin(base.Base):
    """What a mock needs to have special methods."""

    def __init__(self, /, *args, **kw):
        self._mock_set_magics()  # the rest may need them
        super().__init__(*args, **kw)
        self._mock_set_magics()  # those of the spec only

    def _mock_set_magics(self):
        wanted = _own_magics | _async_method_magics
        cls = type(self)
        if getattr(self, "_mock_methods", None) is not None:
            allowed = wanted.intersection(self._mock_methods)
            for name in wanted - allowed:
                if name in cls.__dict__:
                    delattr(cls, name)
            wanted = allowed
        for name in wanted - set(cls.__dict__):
            setattr(cls, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, base.NonCallableMock):
    """A MagicMock that cannot be called."""

    def mock_add_spec(self, spec, spec_set=False):
        """Let only attributes of spec be there, or with spec_set be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, base.Mock):
    """A Mock that has special methods, too."""

    def mock_add_spec(self, spec, spec_set=False):
        """Let only attributes of spec be there, or with spec_set be set."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        """Forget all calls; special methods keep what they return, unless
        return_value says otherwise."""
        if return_value and self._mock_name \
                and base._is_magic(self._mock_name):
            # It would return a mock where something else must be.
            return_value = False
        super().reset_mock(*args, return_value=return_value, **kwargs)


class PropertyMock(base.Mock):
    """A property: reading calls it, and storing calls it with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class AsyncMockMixin(base.Base):
    """What a mock needs to be awaited."""

    await_count = base._delegating("await_count")
    await_args = base._delegating("await_args")
    await_args_list = base._delegating("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own["_is_coroutine_mark"] = inspect._coroutine_mark
        own["_mock_await_count"] = 0
        own["_mock_await_args"] = None
        own["_mock_await_args_list"] = _CallList()
        code = base.NonCallableMock(spec_set=_CODE_NAMES)
        code.__dict__.update(dict.fromkeys(
            ("co_posonlyargcount", "co_kwonlyargcount"), 0))
        code.__dict__["co_varnames"] = ("args", "kwargs")
        code.__dict__["co_flags"] = (inspect.CO_COROUTINE
                                     | inspect.CO_VARARGS
                                     | inspect.CO_VARKEYWORDS)
        code.__dict__["co_argcount"] = 0
        own["__code__"] = code
        own["__name__"] = "AsyncMock"
        own["__defaults__"] = ()
        own["__kwdefaults__"] = {}
        own["__annotations__"] = None

    async def _execute_mock_call(self, /, *args, **kwargs):
        this = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = this
        self.await_args_list.append(this)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # A coroutine cannot raise that.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """It must have been awaited."""
        if self.await_count == 0:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """It must have been awaited once."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited "
                f"once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await must have been of this call."""
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(
                f"Expected await: {expected}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.await_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            shown = self._format_mock_call_signature(args, kwargs)
            real = self._format_mock_call_signature(*self.await_args)
            raise AssertionError(
                "expected await not found.\nExpected: %s\n  Actual: %s"
                % (shown, real)) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """There must have been one await, of this call."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to have been awaited "
                f"once. Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """This must be one of the calls that were awaited."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(each) for each in self.await_args_list]
        if cause or expected not in _AnyComparer(actual):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s await not found" % shown) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """These calls must be among those awaited, in this order."""
        missing, _, cause = base._find_calls(
            self, calls, self.await_args_list, any_order, "awaits", f"\nActual: {self.await_args_list}")
        if missing:
            raise AssertionError("%r not all found in await list"
                                 % (tuple(missing),)) from cause

    def assert_not_awaited(self):
        """It must not have been awaited."""
        if self.await_count != 0:
            raise AssertionError(
                f"Expected {self._mock_name or 'mock'} to not have been "
                f"awaited. Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls and awaits."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


_CODE_NAMES = dir(_method_of.__code__)


class AsyncMagicMixin(MagicMixin):
    """Special methods of a mock that is awaited."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, base.Mock):
    """A mock whose calls are awaited."""
