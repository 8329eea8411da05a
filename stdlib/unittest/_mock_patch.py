"""Something else in a place, while a test runs."""

import contextlib
import functools
import inspect
import sys

from ._mock_base import (AsyncMock, MagicMock, NonCallableMagicMock,
                         NonCallableMock)
from ._mock_calls import (_instance_callable, _is_async_func, _is_async_obj,
                          _is_instance_mock, _is_list, DEFAULT,
                          InvalidSpecError)

__unittest = True

TEST_PREFIX = "test"


class _patch:
    """One replacement: a decorator, a context, or to be started."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set,
                 autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' "
                                 "together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' "
                                 "together")
        if not unsafe:
            _check_spelling(kwargs)
        for name, given in (("spec", spec), ("spec_set", spec_set)):
            if _is_instance_mock(given):
                raise InvalidSpecError(
                    f"Cannot spec attr {attribute!r} as the {name} has "
                    f"already been mocked out. [{name}={given!r}]")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        """Return another patch of the same."""
        patcher = _patch(self.getter, self.attribute, self.new, self.spec,
                         self.create, self.spec_set, self.autospec,
                         self.new_callable, self.kwargs)
        patcher.attribute_name = self.attribute_name
        patcher.additional_patchers = [each.copy() for each
                                       in self.additional_patchers]
        return patcher

    # As a decorator

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        """Decorate all tests of a class."""
        for name in dir(klass):
            if name.startswith(patch.TEST_PREFIX):
                value = getattr(klass, name)
                if hasattr(value, "__call__"):
                    setattr(klass, name, self.copy()(value))
        return klass

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        """Do all the replacements; give the arguments with the mocks."""
        extra = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                made = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(made)
                elif patching.new is DEFAULT:
                    extra.append(made)
            yield args + tuple(extra), keywargs

    def decorate_callable(self, func):
        """Decorate a function."""
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (
                    newargs, newkeywargs):
                return func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        """Decorate a coroutine function."""
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        async def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (
                    newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    # As a context

    def get_original(self):
        """Return (what is there, whether the target has it itself)."""
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins
        if name in builtins.__dict__ and isinstance(target, type(sys)):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r"
                                 % (target, name))
        return original, local

    def _made(self, original):
        """The mock that is to be put there."""
        spec, spec_set, autospec = self._options()
        kwargs = dict(self.kwargs)
        if self.new is DEFAULT and autospec is None:
            inherit = False
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is not None:
                if spec_set is True:
                    spec_set, spec = spec, None
            elif spec_set is True:
                spec_set = original
            if (spec is not None or spec_set is not None):
                if original is DEFAULT:
                    raise TypeError("Can't use 'spec' with create=True")
                inherit = isinstance(original, type)
            chosen = spec if spec is not None else spec_set
            if chosen is None and _is_async_obj(original):
                klass = AsyncMock
            else:
                klass = MagicMock
            if self.new_callable is not None:
                klass = self.new_callable
            elif chosen is not None:
                this = chosen
                if _is_list(this):
                    not_callable = "__call__" not in this
                else:
                    not_callable = not callable(this)
                if _is_async_obj(this):
                    klass = AsyncMock
                elif not_callable:
                    klass = NonCallableMagicMock
            settings = {}
            if spec is not None:
                settings["spec"] = spec
            if spec_set is not None:
                settings["spec_set"] = spec_set
            if (isinstance(klass, type) and issubclass(klass, NonCallableMock)
                    and self.attribute):
                settings["name"] = self.attribute
            settings.update(kwargs)
            new = klass(**settings)
            if inherit and _is_instance_mock(new):
                # What a class returns has its spec, too.
                this = spec if spec is not None else spec_set
                if not _is_list(this) and not _instance_callable(this):
                    klass = NonCallableMagicMock
                settings.pop("name", None)
                new.return_value = klass(_new_parent=new, _new_name="()",
                                         **settings)
            return new
        if autospec is not None:
            return self._autospecced(original, autospec, kwargs)
        if kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def _autospecced(self, original, autospec, kwargs):
        from .mock import create_autospec
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't "
                            "specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        spec_set = bool(self.spec_set)
        if autospec is True:
            autospec = original
        if _is_instance_mock(self.getter()):
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} as the patch "
                "target has already been mocked out. "
                f"[target={self.getter()!r}, attr={autospec!r}]")
        if _is_instance_mock(autospec):
            name = getattr(self.getter(), "__name__", self.getter())
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} from target "
                f"{name!r} as it has already been mocked out. "
                f"[target={self.getter()!r}, attr={autospec!r}]")
        return create_autospec(autospec, spec_set=spec_set,
                               _name=self.attribute, **kwargs)

    def __enter__(self):
        """Put the new thing there."""
        if self.is_started:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        self._exit_stack = contextlib.ExitStack()
        self._options()
        original, local = self.get_original()
        new = self._made(original)
        self.temp_original = original
        self.is_local = local
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            made = {}
            if self.new is DEFAULT:
                made[self.attribute] = new
            for patching in self.additional_patchers:
                more = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(more)
            return made
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _options(self):
        """spec, spec_set and autospec, None for False."""
        options = [None if option is False else option for option in
                   (self.spec, self.spec_set, self.autospec)]
        spec, spec_set, autospec = options
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if ((spec is not None or autospec is not None)
                and spec_set not in (True, None)):
            raise TypeError("Can't provide explicit spec_set *and* spec or "
                            "autospec")
        return options

    def __exit__(self, *exc_info):
        """Put the old thing back."""
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (
                    not hasattr(self.target, self.attribute)
                    or self.attribute in ("__doc__", "__module__",
                                          "__defaults__", "__annotations__",
                                          "__kwdefaults__")):
                # It has to be there itself.
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original
        del self.is_local
        del self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        """Put the new thing there; return it."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Put the old thing back."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _check_spelling(kwargs):
    """A word that is nearly autospec is a mistake."""
    for wrong, right in (("autospect", "autospec"),
                         ("auto_spec", "autospec"),
                         ("set_spec", "spec_set")):
        if wrong in kwargs:
            raise RuntimeError(
                f"{wrong} might be a typo; use unsafe=True if this is "
                "intended")


def _resolve(name):
    """The object of a dotted name, importing what has to be."""
    path, *rest = name.split(".")
    found = __import__(path)
    for each in rest:
        path += "." + each
        try:
            found = getattr(found, each)
        except AttributeError:
            __import__(path)
            found = getattr(found, each)
    return found


def _get_target(target):
    """(what finds the object, the name in it) of a dotted name."""
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError("Need a valid target to patch. You supplied: %r"
                        % (target,))
    return functools.partial(_resolve, target), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None,
          autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replace what a dotted name means, by new or a new mock."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec,
                  new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False,
                  spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    """Replace an attribute of an object, by new or a new mock."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be "
                        "patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set,
                  autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None,
                    autospec=None, new_callable=None, **kwargs):
    """Replace several attributes of an object; those given as DEFAULT by new
    mocks."""
    if type(target) is str:
        getter = functools.partial(_resolve, target)
    else:
        getter = lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with "
                         "patch.multiple")
    patcher = None
    for attribute, new in kwargs.items():
        each = _patch(getter, attribute, new, spec, create, spec_set,
                      autospec, new_callable, {})
        each.attribute_name = attribute
        if patcher is None:
            patcher = each
        else:
            patcher.additional_patchers.append(each)
    return patcher


class _patch_dict:
    """A dict with other items, while a test runs."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def _inner(*args, **kw):
                self._patch_dict()
                try:
                    return await f(*args, **kw)
                finally:
                    self._unpatch_dict()
        else:
            @functools.wraps(f)
            def _inner(*args, **kw):
                self._patch_dict()
                try:
                    return f(*args, **kw)
                finally:
                    self._unpatch_dict()
        return _inner

    def decorate_class(self, klass):
        """Decorate all tests of a class."""
        for name in dir(klass):
            value = getattr(klass, name)
            if name.startswith(patch.TEST_PREFIX) \
                    and hasattr(value, "__call__"):
                setattr(klass, name, _patch_dict(self.in_dict, self.values,
                                                 self.clear)(value))
        return klass

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        there = self.in_dict
        try:
            self._original = there.copy()
        except AttributeError:
            self._original = {key: there[key] for key in there}
        if self.clear:
            _clear_dict(there)
        try:
            there.update(self.values)
        except AttributeError:
            for key in self.values:
                there[key] = self.values[key]

    def _unpatch_dict(self):
        there = self.in_dict
        _clear_dict(there)
        try:
            there.update(self._original)
        except AttributeError:
            for key in self._original:
                there[key] = self._original[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        """Give the dict its other items."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Give the dict its old items."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(there):
    try:
        there.clear()
    except AttributeError:
        for key in list(there):
            del there[key]


def _patch_stopall():
    """Stop all patches that were started, the last first."""
    for each in reversed(_patch._active_patches[:]):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = TEST_PREFIX
