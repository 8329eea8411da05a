"""Objects that take everything and remember it."""

import builtins
import inspect
from types import CodeType, ModuleType, MethodType

from ._mock_calls import (_AnyComparer, _Call, _CallList, _callable,
                          _check_sig, _deleted, _format_call_signature,
                          _get_signature_object, _is_async_func,
                          _is_async_obj, _is_exception, _is_instance_mock,
                          _is_list, _is_magic, _missing, ANY, DEFAULT,
                          InvalidSpecError, sentinel)

__unittest = True

_all_magics = set()  # filled by _mock_magic

_UNSAFE = {"assert", "assret", "asert", "aseert", "assrt"}

# Names that are mistaken assertions.
_MISSPELLED = {
    "called_once", "called_with", "called_once_with", "called_any",
    "has_calls", "called", "not_called", "any_call"}


def _delegating(name):
    """An attribute that a mock has from the function in front of it, if
    there is one."""
    key = "_mock_" + name

    def get(self):
        front = self._mock_delegate
        return self.__dict__[key] if front is None else getattr(front, name)

    def put(self, value):
        front = self._mock_delegate
        if front is None:
            self.__dict__[key] = value
        else:
            setattr(front, name, value)

    return property(get, put)


class _MockIter:
    """What iterating over a list as side_effect is."""

    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


class Base:
    """Below all mocks."""

    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


def _find_calls(mock, calls, remembered, any_order, noun, shown):
    """Look for calls among those that a mock remembers, in this order or in any.

    Returns those that are missing, what else was remembered, and the error in matching, if there was one. Not
    found in their order: AssertionError, with what the mock shows.
    """
    expected = [mock._call_matcher(each) for each in calls]
    wrong = [each if isinstance(each, Exception) else None for each in expected]
    cause = next(filter(None, wrong), None)
    actual = _CallList(mock._call_matcher(each) for each in remembered)
    if not any_order:
        if expected in actual:
            return [], actual, None
        problem = f"{noun.capitalize()} not found."
        if cause is not None:
            problem = f"Error processing expected {noun}.\nErrors: {wrong}"
        raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{shown}") from cause
    left, missing = list(actual), []
    for each in expected:
        if each in left:
            left.remove(each)
        else:
            missing.append(each)
    return missing, left, cause


class NonCallableMock(Base):
    """A mock that cannot be called."""

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None,
                parent=None, _spec_state=None, _spec_as_instance=False,
                _eat_self=None, unsafe=False, **kwargs):
        # Each has a class of its own, for special methods.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            given = spec_set or spec
            if given is not None and _is_async_obj(given):
                bases = (AsyncMockMixin, cls)
        new = type(cls.__name__, bases, {"__doc__": cls.__doc__})
        return object.__new__(new)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None,
                 unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = _new_parent
        own["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        own["_mock_call_args_list"] = _CallList()
        own["_mock_mock_calls"] = _CallList()
        own["method_calls"] = _CallList()
        own["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, which then remembers its
        calls."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Let only attributes of spec be there, or with spec_set be set."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False,
                       _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(
                f"Cannot spec a Mock object. [object={spec!r}]")
        cls = signature = None
        asyncs = []
        if spec is not None and not _is_list(spec):
            cls = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            names = dir(spec)
            for name in names:
                try:
                    static = inspect.getattr_static(spec, name)
                except AttributeError:
                    static = getattr(spec, name, None)
                if isinstance(static, (classmethod, staticmethod)):
                    static = static.__func__
                if inspect.iscoroutinefunction(static):
                    asyncs.append(name)
            fields = getattr(spec, "__dataclass_fields__", None)
            if isinstance(fields, dict):
                names = names + [name for name in fields if name not in names]
            spec = names
        own = self.__dict__
        own["_spec_class"] = cls
        own["_spec_set"] = spec_set
        own["_spec_signature"] = signature
        own["_mock_methods"] = spec
        own["_spec_asyncs"] = asyncs

    # What it has been told and what has happened

    def _get_return(self):
        value = self._mock_return_value
        if self._mock_delegate is not None:
            value = self._mock_delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    def _set_return(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, "()")

    return_value = property(_get_return, _set_return,
                            doc="What a call returns.")

    called = _delegating("called")
    call_count = _delegating("call_count")
    call_args = _delegating("call_args")
    call_args_list = _delegating("call_args_list")
    mock_calls = _delegating("mock_calls")

    @property
    def __class__(self):
        if self._spec_class is None:
            return type(self)
        return self._spec_class

    def _get_side_effect(self):
        front = self._mock_delegate
        if front is None:
            return self._mock_side_effect
        effect = front.side_effect
        if effect is not None and not callable(effect) \
                and not isinstance(effect, _MockIter) \
                and not _is_exception(effect):
            effect = _MockIter(effect)
            front.side_effect = effect
        return effect

    def _set_side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    side_effect = property(_get_side_effect, _set_side_effect,
                           doc="What a call raises or calls, or the results "
                               "of calls one after the other.")

    def reset_mock(self, visited=None, *, return_value=False,
                   side_effect=False):
        """Forget all calls, of the attributes and results, too."""
        if visited is None:
            visited = []
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if isinstance(child, _SpecState) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value,
                             side_effect=side_effect)
        result = self._mock_return_value
        if _is_instance_mock(result) and result is not self:
            result.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, of attributes too: {'a.return_value': 3}."""
        for path, value in sorted(kwargs.items(),
                                  key=lambda item: item[0].count(".")):
            *above, last = path.split(".")
            thing = self
            for name in above:
                thing = getattr(thing, name)
            setattr(thing, last, value)

    # Attributes

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe"):
            raise AttributeError(name)
        if self._mock_methods is not None:
            if name not in self._mock_methods or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not self._mock_methods
                                      or name not in self._mock_methods):
            if name.startswith(tuple(_UNSAFE)) or name in _MISSPELLED:
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the "
                    f"mock if {name!r} is meant to be an attribute.")
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None
            if self._mock_wraps is not None:
                wraps = getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name,
                                          wraps=wraps, _new_name=name,
                                          _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            from .mock import create_autospec
            try:
                result = create_autospec(
                    result.spec, result.spec_set, result.instance,
                    result.parent, result.name)
            except InvalidSpecError:
                target = self.__dict__["_mock_name"] or self
                raise InvalidSpecError(
                    f"Cannot autospec attr {name!r} from target {target!r} "
                    "as it has already been mocked out. "
                    f"[target={self!r}, attr={result.spec!r}]") from None
            self._mock_children[name] = result
        return result

    def __setattr__(self, name, value):
        if name in _SETTABLE:
            return object.__setattr__(self, name, value)
        if (self._spec_set and self._mock_methods is not None
                and name not in self._mock_methods
                and name not in self.__dict__):
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _UNSUPPORTED_MAGICS:
            raise AttributeError("Attempting to set unsupported magic method "
                                 "%r." % name)
        if name in _all_magics:
            if self._mock_methods is not None \
                    and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'"
                                     % name)
            if not _is_instance_mock(value):
                setattr(type(self), name, _method_of(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
            else:
                # The class has it, and this mock remembers its calls.
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
        elif name == "__class__":
            self.__dict__["_spec_class"] = value
            return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            shown = f"{self._extract_mock_name()}.{name}"
            raise AttributeError(f"Cannot set {shown}")
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        from . import mock
        if not mock.FILTER_DIR:
            return object.__dir__(self)
        names = {name for name in dir(type(self)) if name[:1] != "_"}
        names.update(name for name in self.__dict__
                     if name[:1] != "_" or _is_magic(name))
        names.update(name for name, child in self._mock_children.items()
                     if child is not _deleted)
        return sorted(names.union(self._mock_methods or ()))

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "." if names != ["()"] else ""
        seen = set()
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "." if parent._mock_new_name != "()" else ""
            parent = parent._mock_new_parent
            if id(parent) in seen:
                break
            seen.add(id(parent))
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else " name=%r" % name
        spec = ""
        if self._spec_class is not None:
            spec = " %s=%r" % ("spec_set" if self._spec_set else "spec",
                               self._spec_class.__name__)
        return "<%s%s%s id='%s'>" % (type(self).__name__, shown, spec,
                                     id(self))

    # Assertions

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return "expected %s not found.\nExpected: %s\n  Actual: %s" % (
            action, expected, actual)

    def _get_call_signature_from_name(self, name):
        """The signature of a call of this name in a list of calls."""
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            if not hasattr(child, "_mock_children"):
                break
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _call_matcher(self, _call):
        """The call as its signature binds it, so that arguments by position
        and by name are the same."""
        if isinstance(_call, tuple) and len(_call) > 2:
            signature = self._get_call_signature_from_name(_call[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return _call
        if len(_call) == 2:
            name, (args, kwargs) = "", _call
        else:
            name, args, kwargs = _call
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def assert_not_called(self):
        """It must not have been called."""
        if self.call_count:
            raise AssertionError(
                "Expected '%s' to not have been called. Called %s times.%s"
                % (self._mock_name or "mock", self.call_count,
                   self._calls_repr()))

    def assert_called(self):
        """It must have been called."""
        if not self.call_count:
            raise AssertionError("Expected '%s' to have been called."
                                 % (self._mock_name or "mock"))

    def assert_called_once(self):
        """It must have been called once."""
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to have been called once. Called %s times.%s"
                % (self._mock_name or "mock", self.call_count,
                   self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        """The last call must have been this."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("expected call not found.\nExpected: %s\n"
                                 "  Actual: not called." % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(
                args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """There must have been one call, and this."""
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to be called once. Called %s times.%s"
                % (self._mock_name or "mock", self.call_count,
                   self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """These calls must be among those remembered, in this order."""
        missing, left, cause = _find_calls(
            self, calls, self.mock_calls, any_order, "calls", f"\n  Actual: {list(self.mock_calls)}")
        if missing:
            raise AssertionError(
                "%r does not contain all of %r in its call list, found %r "
                "instead" % (self._mock_name or "mock", tuple(missing),
                             left)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """This must be one of the calls."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(each) for each in self.call_args_list]
        if cause or expected not in _AnyComparer(actual):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s call not found" % shown) from cause

    def _calls_repr(self):
        if not self.mock_calls:
            return ""
        return f"\nCalls: {list(self.mock_calls)!r}."

    # Children

    def _get_child_mock(self, /, **kw):
        """Make the mock of an attribute or a result; for subclasses."""
        if self._mock_sealed:
            name = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + name)
        new_name = kw.get("_new_name")
        if new_name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        cls = type(self)
        if issubclass(cls, MagicMock) and new_name in _async_method_magics:
            return AsyncMock(**kw)
        if issubclass(cls, AsyncMockMixin):
            if (new_name in _all_sync_magics
                    or self._mock_methods and new_name in self._mock_methods):
                # A spec has said that it is no coroutine.
                kind = MagicMock
            else:
                kind = AsyncMock
        else:
            kind = cls.__mro__[1]
            if not issubclass(kind, CallableMixin):
                if issubclass(kind, NonCallableMagicMock):
                    kind = MagicMock
                elif issubclass(kind, NonCallableMock):
                    kind = Mock
        return kind(**kw)


_SETTABLE = {"return_value", "side_effect", "_mock_return_value",
             "_mock_side_effect", "_mock_parent", "_mock_new_parent",
             "_mock_name", "_mock_new_name", "_mock_delegate",
             "_mock_sealed", "called", "call_count", "call_args",
             "call_args_list", "mock_calls", "method_calls",
             "await_count", "await_args", "await_args_list"}


def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


def _extract_mock(thing):
    """The mock behind a function that stands in front of one."""
    try:
        return thing.__dict__["mock"] if type(thing).__name__ == "function" \
            else thing
    except (AttributeError, KeyError):
        return thing


def _check_and_set_parent(parent, value, name, new_name):
    """Make a mock, if value is one and belongs to nobody, the child of
    parent; return whether that was done."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if (value._mock_name or value._mock_new_name
            or value._mock_parent is not None
            or value._mock_new_parent is not None):
        return False
    each = parent
    while each is not None:
        if each is value:
            return False  # no circles
        each = each._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class _SpecState:
    """What an attribute of an autospec will be made of, when it is asked
    for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None,
                 instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


class CallableMixin(Base):
    """What a mock needs to be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT,
                 wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state,
                         _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Replaced where a signature is known."""

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        """Remember the call, here and in all that this mock belongs to."""
        self.called = True
        self.call_count += 1
        this = _Call((args, kwargs), two=True)
        self.call_args = this
        self.call_args_list.append(this)
        by_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if by_method:
                parent.method_calls.append(_Call((method_name, args,
                                                  kwargs)))
                by_method = parent._mock_parent is not None
                if by_method:
                    method_name = parent._mock_name + "." + method_name
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if is_call else "."
                is_call = parent._mock_new_name == "()"
                name = parent._mock_new_name + dot + name
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        front = self._mock_delegate
        if front is not None and front.return_value is not DEFAULT:
            return front.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """An object that takes every call and attribute, and remembers them.

    return_value, side_effect and other attributes may be given by name; spec
    says which attributes there are.
    """


from ._mock_magic import (AsyncMock, AsyncMockMixin, MagicMock,
                          MagicProxy, NonCallableMagicMock, PropertyMock,
                          _async_method_magics, _all_sync_magics,
                          _method_of, _UNSUPPORTED_MAGICS)
