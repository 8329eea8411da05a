"""Objects that stand for others in tests."""

import inspect
import io
from types import ModuleType

from ._mock_calls import (_Call, _CallList, _callable, _check_sig,
                          _get_signature_object, _instance_callable,
                          _is_async_func, _is_instance_mock, _is_list,
                          _is_magic, ANY, DEFAULT, InvalidSpecError, call,
                          sentinel)
from ._mock_base import (AsyncMock, CallableMixin, MagicMock, MagicProxy,
                         Mock, NonCallableMagicMock, NonCallableMock,
                         PropertyMock, _SpecState, _check_and_set_parent,
                         _extract_mock)
from ._mock_magic import _own_magics as _magics
from ._mock_patch import _patch, patch

__unittest = True

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call",
           "create_autospec", "AsyncMock", "ThreadingMock", "FILTER_DIR",
           "NonCallableMock", "NonCallableMagicMock", "mock_open",
           "PropertyMock", "seal")

FILTER_DIR = True


def create_autospec(spec, spec_set=False, instance=False, _parent=None,
                    _name=None, *, unsafe=False, **kwargs):
    """Return a mock that is like spec all the way down: its attributes too
    are mocks of what spec has there, and calls must fit the signatures."""
    if _is_list(spec):
        spec = type(spec)  # a list of names is a list here
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(
            f"Cannot autospec a Mock object. [object={spec!r}]")
    is_async = _is_async_func(spec)
    settings = {"spec": spec}
    if spec_set:
        settings = {"spec_set": spec}
    elif spec is None:
        settings = {}
    if settings and instance:
        settings["_spec_as_instance"] = True
    if not unsafe:
        from ._mock_patch import _check_spelling
        _check_spelling(kwargs)
    settings["name"] = _name
    settings["unsafe"] = unsafe
    # Attributes of attributes are set when all are there.
    deep = {key: kwargs.pop(key) for key in list(kwargs) if "." in key}
    settings.update(kwargs)
    klass = MagicMock
    if is_async:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec "
                               "is mocking an async function")
        klass = AsyncMock
    if inspect.isdatadescriptor(spec):
        # What an instance has there is not known.
        settings = {}
    elif is_type and instance and not _instance_callable(spec):
        klass = NonCallableMagicMock
    elif not _callable(spec):
        klass = NonCallableMagicMock
    name = settings.pop("name", _name)
    new_name = name
    if _parent is None:
        new_name = ""  # the topmost has its name only
    mock = klass(parent=_parent, _new_parent=_parent, _new_name=new_name,
                 name=name, **settings)
    function = isinstance(spec, _FunctionTypes)
    if function:
        mock = _function_for(mock, spec)
        if is_async:
            _make_async(mock)
    else:
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True,
                                            _name="()", _parent=mock,
                                            **_wrapping(kwargs))
    _fill(_extract_mock(mock) if function else mock, mock, spec, spec_set,
          instance, is_type, function, kwargs)
    _extract_mock(mock).configure_mock(**deep)
    return mock


def _wrapping(kwargs):
    return {"wraps": kwargs["wraps"]} if "wraps" in kwargs else {}


def _fill(inner, mock, spec, spec_set, instance, is_type, function, given):
    """Give an autospec its attributes."""
    names = dir(spec)
    fields = getattr(spec, "__dataclass_fields__", None)
    if not isinstance(fields, dict):
        fields = {}
    for name in [*names, *(each for each in fields if each not in names)]:
        if _is_magic(name):
            continue
        if name in given:
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            if name not in fields:
                continue
            original = fields[name].type
            if not isinstance(original, type):
                continue
        settings = {"spec_set": original} if spec_set else {"spec": original}
        if "wraps" in given:
            settings["wraps"] = getattr(given["wraps"], name, original)
        if not isinstance(original, _FunctionTypes):
            new = _SpecState(original, bool(spec_set), mock, name,
                             instance=instance
                             and not isinstance(original, type))
            inner._mock_children[name] = new
        else:
            parent = mock.mock if function else mock
            eat_self = _must_skip(spec, name, is_type)
            settings["_eat_self"] = eat_self
            kind = AsyncMock if inspect.iscoroutinefunction(original) \
                else MagicMock
            new = kind(parent=parent, name=name, _new_name=name,
                       _new_parent=parent, **settings)
            inner._mock_children[name] = new
            if "wraps" not in given:
                new.return_value = kind()
            _check_sig(original, new, eat_self)
        if function:
            setattr(mock, name, new)


def _must_skip(spec, entry, is_type):
    """Has the method of a spec a first parameter that callers leave out?"""
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            return False
        spec = spec.__class__
    for cls in spec.__mro__:
        found = cls.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        if isinstance(found, _FunctionTypes):
            return is_type
        return False
    return is_type


_FunctionTypes = (type(create_autospec), type(ANY.__eq__))


def _function_for(mock, spec):
    """A function of the same signature that calls the mock, and has what is
    asked of one."""
    found = _get_signature_object(spec, False, False)
    if found is None:
        return mock
    original, signature = found

    if inspect.iscoroutinefunction(original):
        async def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)

    name = getattr(original, "__name__", "")
    function.__name__ = name if name.isidentifier() else "funcopy"
    function.__qualname__ = function.__name__
    function.__module__ = original.__module__
    function.__signature__ = signature
    function.mock = mock
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.mock_calls = _CallList()
    function.method_calls = _CallList()
    function._mock_children = mock._mock_children
    for name in ("assert_called_with", "assert_called_once_with",
                 "assert_not_called", "assert_called", "assert_called_once",
                 "assert_has_calls", "assert_any_call", "attach_mock"):
        setattr(function, name, getattr(mock, name))

    def reset_mock():
        function.method_calls = _CallList()
        function.mock_calls = _CallList()
        mock.reset_mock()
        result = function.return_value
        if _is_instance_mock(result) and result is not mock:
            result.reset_mock()

    function.reset_mock = reset_mock
    mock._mock_delegate = function
    return function


def _make_async(function):
    """Let a function in front of a mock be awaited."""
    mock = function.mock
    function.await_count = 0
    function.await_args = None
    function.await_args_list = _CallList()
    for name in ("assert_awaited", "assert_awaited_once",
                 "assert_awaited_with", "assert_awaited_once_with",
                 "assert_any_await", "assert_has_awaits",
                 "assert_not_awaited"):
        setattr(function, name, getattr(mock, name))


def mock_open(mock=None, read_data=""):
    """Return a mock for the builtin open(), of a file that holds this."""
    source = [None]

    def fresh():
        return io.BytesIO(read_data) if isinstance(read_data, bytes) \
            else io.StringIO(read_data)

    def read(name):
        def effect(*args, **kwargs):
            told = getattr(handle, name).return_value
            if told is not None:
                return told
            return getattr(source[0], name)(*args, **kwargs)
        return effect

    def lines():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from source[0]

    def following():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(source[0])

    def leave(*args):
        handle.close()

    if mock is None:
        mock = MagicMock(name="open", spec=io.open)
    handle = MagicMock(spec=list({*dir(io.TextIOWrapper),
                                  *dir(io.BytesIO)}))
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).return_value = None
        getattr(handle, name).side_effect = read(name)
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = following
    handle.__exit__.side_effect = leave
    source[0] = fresh()

    def again(*args, **kwargs):
        source[0] = fresh()
        return DEFAULT

    mock.side_effect = again
    mock.return_value = handle
    return mock


def seal(mock):
    """Let no new mocks come of this one: what is not there stays so."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock):
            continue
        if isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)


class ThreadingMixin(CallableMixin):
    """What a mock needs for other threads to wait for its calls."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=DEFAULT, **kwargs):
        import threading
        self.__dict__["_mock_calls_condition"] = threading.Condition()
        super().__init__(*args, **kwargs)
        if timeout is DEFAULT:
            timeout = type(self).DEFAULT_TIMEOUT
        self.__dict__["_mock_wait_timeout"] = timeout

    def _get_child_mock(self, /, **kw):
        if isinstance(kw.get("parent"), ThreadingMixin):
            kw["timeout"] = kw["parent"]._mock_wait_timeout
        elif isinstance(kw.get("_new_parent"), ThreadingMixin):
            kw["timeout"] = kw["_new_parent"]._mock_wait_timeout
        return super()._get_child_mock(**kw)

    def _mock_call(self, *args, **kwargs):
        result = super()._mock_call(*args, **kwargs)
        with self._mock_calls_condition:
            self._mock_calls_condition.notify_all()
        return result

    def _increment_mock_call(self, /, *args, **kwargs):
        with self._mock_calls_condition:
            super()._increment_mock_call(*args, **kwargs)

    def _wait(self, check, timeout):
        if timeout is DEFAULT:
            timeout = self._mock_wait_timeout
        with self._mock_calls_condition:
            return self._mock_calls_condition.wait_for(check, timeout)

    def wait_until_called(self, *, timeout=DEFAULT):
        """Wait for a call; AssertionError if none comes in time."""
        if not self._wait(lambda: self.called, timeout):
            shown = self._mock_name or "mock"
            if timeout is DEFAULT:
                timeout = self._mock_wait_timeout
            raise AssertionError(f"{shown} was not called before "
                                 f"timeout({timeout}).")

    def wait_until_any_call_with(self, *args, **kwargs):
        """Wait for this call; AssertionError if it does not come in time."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))

        def came():
            return expected in [self._call_matcher(each)
                                for each in self.call_args_list]

        if not self._wait(came, DEFAULT):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"{shown} call not found")


class ThreadingMock(ThreadingMixin, MagicMock):
    """A MagicMock that other threads can wait for."""


# What is shown of them is the name of this module.
from . import _mock_base, _mock_calls, _mock_magic

for _module in (_mock_base, _mock_calls, _mock_magic):
    for _thing in list(vars(_module).values()):
        if isinstance(_thing, type) and _thing.__module__ == _module.__name__:
            _thing.__module__ = __name__
del _module, _thing
