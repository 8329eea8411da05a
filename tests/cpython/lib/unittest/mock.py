"""Mock and patch, as far as the chosen test files use them."""

import builtins
import sys


class _Default:
    def __repr__(self):
        return "mock.DEFAULT"


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


DEFAULT = _Default()
ANY = _Any()


class _Call(tuple):
    """(args, kwargs) of one call."""

    args = property(lambda self: self[0])
    kwargs = property(lambda self: self[1])

    def __repr__(self):
        words = [repr(each) for each in self[0]] + [key + "=" + repr(value) for key, value in self[1].items()]
        return "call(" + ", ".join(words) + ")"


def call(*args, **kwargs):
    return _Call((args, kwargs))


def _is_error(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


class Mock:
    """Every attribute is another mock; every call is remembered and answered with return_value."""

    def __new__(cls, *args, **kwargs):
        # A class of its own for each, so that special methods can be set on one of them.
        return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__}))

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, name=None, wraps=None, **kwargs):
        own = self.__dict__
        own["_spec"] = None if spec is None else spec if isinstance(spec, list) else dir(spec)
        own["_kind"] = spec if isinstance(spec, type) else None
        own["_name"] = name
        own["_wraps"] = wraps
        own["_children"] = {}
        own["_return"] = return_value
        own["side_effect"] = side_effect
        self._forget()
        for key, value in kwargs.items():
            setattr(self, key, value)

    def _forget(self):
        own = self.__dict__
        own["called"] = False
        own["call_count"] = 0
        own["call_args"] = None
        own["call_args_list"] = []
        own["mock_calls"] = []

    def reset_mock(self):
        self._forget()
        for child in self._children.values():
            if isinstance(child, Mock):
                child.reset_mock()

    @property
    def __class__(self):
        return self._kind or type(self)

    @property
    def return_value(self):
        if self._return is DEFAULT:
            self.__dict__["_return"] = self._child()
        return self._return

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_return"] = value

    def _child(self):
        for base in type(self).__mro__:
            if base.__module__ == __name__ and base in (Mock, MagicMock):
                return base()

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") or (self._spec is not None and name not in self._spec):
            raise AttributeError("Mock object has no attribute " + repr(name))
        if name not in self._children:
            self._children[name] = self._child()
        return self._children[name]

    def __setattr__(self, name, value):
        if name == "return_value":
            self.__dict__["_return"] = value
        elif name == "side_effect":
            if not callable(value) and not _is_error(value) and value is not None:
                value = iter(value)
            self.__dict__[name] = value
        elif name.startswith("__") and name.endswith("__") and name not in ("__name__", "__qualname__"):
            # An instance's special methods are looked up on its class; a function gets the mock as its self.
            setattr(type(self), name, value)
        else:
            self.__dict__[name] = value
            self._children[name] = value

    def __call__(self, /, *args, **kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = _Call((args, kwargs))
        own["call_args_list"].append(own["call_args"])
        own["mock_calls"].append(own["call_args"])
        effect = self.side_effect
        if effect is not None:
            if _is_error(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if _is_error(result):
                raise result
            if result is not DEFAULT:
                return result
        if self._return is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value

    def assert_called(self):
        if not self.called:
            raise AssertionError("expected a call")

    def assert_not_called(self):
        if self.called:
            raise AssertionError("expected no call, had " + repr(self.call_args_list))

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError("expected one call, had " + str(self.call_count))

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args != (args, kwargs):
            raise AssertionError("expected " + repr(call(*args, **kwargs)) + ", had " + repr(self.call_args))

    def assert_called_once_with(self, /, *args, **kwargs):
        self.assert_called_once()
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if (args, kwargs) not in self.call_args_list:
            raise AssertionError("no such call: " + repr(call(*args, **kwargs)))

    def assert_has_calls(self, calls, any_order=False):
        for each in calls:
            if each not in self.call_args_list:
                raise AssertionError("no such call: " + repr(each))


class MagicMock(Mock):
    """A mock with the usual special methods."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "__next__" in (self._spec or ()):
            child = self._children["__next__"] = self._child()
            type(self).__next__ = staticmethod(child)

    def __iter__(self):
        return iter([])

    def __len__(self):
        return 0

    def __bool__(self):
        return True

    def __int__(self):
        return 1

    def __contains__(self, item):
        return False

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class _Patch:
    """A context and a decorator: while it lasts, the attribute is another object."""

    def __init__(self, find, name, new, create, options):
        self.find = find
        self.name = name
        self.new = new
        self.create = create
        self.options = options

    def __enter__(self):
        self.target = self.find()
        new = self.new
        if new is DEFAULT:
            new = MagicMock(**self.options)
        space = getattr(self.target, "__dict__", {})
        self.local = self.name in space
        self.old = space[self.name] if self.local else getattr(self.target, self.name, DEFAULT)
        if self.old is DEFAULT and not self.create:
            raise AttributeError(repr(self.target) + " does not have the attribute " + repr(self.name))
        setattr(self.target, self.name, new)
        return new

    def __exit__(self, *error):
        if self.local:
            setattr(self.target, self.name, self.old)
        else:
            delattr(self.target, self.name)
            if self.old is not DEFAULT and not hasattr(self.target, self.name):
                setattr(self.target, self.name, self.old)
        return False

    start = __enter__

    def stop(self):
        self.__exit__()

    def __call__(self, function):
        if isinstance(function, type):
            for key in dir(function):
                if key.startswith("test"):
                    setattr(function, key, self(getattr(function, key)))
            return function

        def run(*args, **kwargs):
            with self as new:
                return function(*args, *([new] if self.new is DEFAULT else []), **kwargs)

        run.__name__ = function.__name__
        run.__doc__ = function.__doc__
        return run


def patch(target, new=DEFAULT, create=False, **options):
    home, _, name = target.rpartition(".")

    def find():
        # The longest part of the name that is a module, then its attributes.
        module, rest = home, []
        while True:
            try:
                __import__(module)
                break
            except ImportError:
                module, dot, last = module.rpartition(".")
                if not dot:
                    raise
                rest.insert(0, last)
        found = sys.modules[module]
        for each in rest:
            found = getattr(found, each)
        return found

    return _Patch(find, name, new, create or hasattr(builtins, name), options)


def _patch_object(target, name, new=DEFAULT, create=False, **options):
    return _Patch(lambda: target, name, new, create, options)


class _PatchMultiple:
    """Several attributes of one object."""

    def __init__(self, target, **values):
        self.patches = [_patch_object(target, name, value) for name, value in values.items()]

    def __enter__(self):
        for each in self.patches:
            each.__enter__()

    def __exit__(self, *error):
        for each in reversed(self.patches):
            each.__exit__(*error)
        return False


class _PatchDict:
    def __init__(self, target, values=(), clear=False):
        self.target = target
        self.values = values
        self.clear = clear

    def __enter__(self):
        self.old = dict(self.target)
        if self.clear:
            self.target.clear()
        self.target.update(self.values)
        return self.target

    def __exit__(self, *error):
        self.target.clear()
        self.target.update(self.old)
        return False


patch.object = _patch_object
patch.dict = _PatchDict
patch.multiple = _PatchMultiple
