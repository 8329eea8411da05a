"""Signatures: what parameters a callable has."""

import enum
import functools
import types
from collections import OrderedDict

__all__ = ["Parameter", "Signature", "BoundArguments", "signature", "unwrap"]


class _empty:
    """Marks what is not there."""


class _void:
    """Marks what shall stay as it is."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


def format_annotation(annotation, base_module=None):
    """Return the text of an annotation."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    annotationlib = __import__("sys").modules.get("annotationlib")
    if annotationlib and isinstance(annotation, annotationlib.ForwardRef):
        return annotation.__forward_arg__
    return repr(annotation)


def unwrap(func, *, stop=None):
    """Return what is at the end of the chain of __wrapped__."""
    first = func
    seen = {id(func): func}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= 1000:
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen[id(func)] = func
    return func


class Parameter:
    """One parameter: name, kind, default and annotation."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind"
                             ) from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL,
                                                    _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot "
                             "have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(
                type(name).__name__))
        if name[:1] == "." and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as "
                                 "positional or keyword arguments, not "
                                 f"{self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = "implicit{}".format(name[1:])
        from keyword import iskeyword
        if not name.isidentifier() or (iskeyword(name)
                                       and self._kind is not _POSITIONAL_ONLY):
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {
            "_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        """The name."""
        return self._name

    @property
    def default(self):
        """The default value, or Parameter.empty."""
        return self._default

    @property
    def annotation(self):
        """The annotation, or Parameter.empty."""
        return self._annotation

    @property
    def kind(self):
        """How arguments get here."""
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void,
                default=_void):
        """Return a copy with some things changed."""
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void
            else annotation)

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f"{text}: {format_annotation(self._annotation)}"
        if self._default is not _empty:
            equals = " = " if self._annotation is not _empty else "="
            text += equals + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            text = "*" + text
        elif self._kind == _VAR_KEYWORD:
            text = "**" + text
        return text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Arguments sorted to parameters by Signature.bind()."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        """The Signature that was bound."""
        return self._signature

    @property
    def args(self):
        """The positional arguments, as a tuple."""
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or \
                    name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        """The keyword arguments, as a dict."""
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the defaults of the arguments that were not given."""
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return (self._signature == other._signature
                and self.arguments == other.arguments)

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        args = ", ".join(f"{name}={value!r}"
                         for name, value in self.arguments.items())
        return "<{} ({})>".format(self.__class__.__name__, args)


class Signature:
    """The parameters of a callable, and the annotation of its result."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        params = OrderedDict()
        if parameters is not None:
            top = _POSITIONAL_ONLY
            seen_default = False
            for param in parameters:
                if __validate_parameters__:
                    kind = param.kind
                    if kind < top:
                        raise ValueError(
                            "wrong parameter order: {} parameter before {} "
                            "parameter".format(top.description,
                                               kind.description))
                    top = kind
                    if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                        if param.default is not _empty:
                            seen_default = True
                        elif seen_default:
                            raise ValueError("non-default argument follows "
                                             "default argument")
                    if param.name in params:
                        raise ValueError("duplicate parameter name: {!r}"
                                         .format(param.name))
                params[param.name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None,
                      locals=None, eval_str=False, annotation_format=None,
                      _skip_bound=True):
        """Return the Signature of a callable."""
        reader = _Reader(cls, follow_wrapped, globals, locals, eval_str,
                         annotation_format, _skip_bound)
        return reader.read(obj)

    @property
    def parameters(self):
        """The parameters by name, in order."""
        return self._parameters

    @property
    def return_annotation(self):
        """The annotation of the result, or Signature.empty."""
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Return a copy with some things changed."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _basis(self):
        plain = tuple(p for p in self.parameters.values()
                      if p.kind != _KEYWORD_ONLY)
        keyword = {p.name: p for p in self.parameters.values()
                   if p.kind == _KEYWORD_ONLY}
        return plain, keyword, self._return_annotation

    def __hash__(self):
        plain, keyword, result = self._basis()
        return hash((plain, frozenset(keyword.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        left = list(self.parameters.values())
        kwargs = dict(kwargs)
        misnamed = []  # optional and positional only, but given by name
        values = list(args)
        plain = True  # behind the positional ones nothing but missing ones
        while values:
            param = left.pop(0) if left else None
            if param is None or param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments") from None
            if param.kind == _VAR_POSITIONAL:
                arguments[param.name] = tuple(values)
                plain = False
                break
            if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                raise TypeError("multiple values for argument "
                                f"{param.name!r}") from None
            arguments[param.name] = values.pop(0)
        rest = None
        for param in left:
            name, kind = param.name, param.kind
            missing = param.default is _empty and not partial
            if kind == _VAR_KEYWORD:
                rest = param
            elif kind == _POSITIONAL_ONLY and name in kwargs:
                if param.default is _empty:
                    raise TypeError("missing a required positional-only "
                                    f"argument: {name!r}")
                misnamed.append(name)
                continue
            elif kind == _VAR_POSITIONAL:
                pass
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif missing:
                word = " keyword-only" if plain and kind == _KEYWORD_ONLY \
                    else ""
                raise TypeError(f"missing a required{word} argument: "
                                f"{name!r}") from None
            plain = False
        if kwargs:
            if rest is not None:
                arguments[rest.name] = kwargs
            elif misnamed:
                raise TypeError(
                    "got some positional-only arguments passed as keyword "
                    f"arguments: {', '.join(misnamed)!r}")
            else:
                raise TypeError("got an unexpected keyword argument "
                                f"{next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Return BoundArguments; TypeError if the arguments do not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {
            "_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Return the text of the signature; one line a parameter if too wide."""
        result = []
        slash_due = False
        star_done = False
        for param in self.parameters.values():
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                result.append("/")
                slash_due = False
            if kind == _VAR_POSITIONAL:
                star_done = True
            elif kind == _KEYWORD_ONLY and not star_done:
                result.append("*")
                star_done = True
            result.append(str(param))
        if slash_due:
            result.append("/")
        text = "({})".format(", ".join(result))
        if max_width is not None and len(text) > max_width:
            text = "(\n    {}\n)".format(",\n    ".join(result))
        if self.return_annotation is not _empty:
            text += " -> " + format_annotation(self.return_annotation)
        return text


class _Reader:
    """One question for the signature of a callable."""

    def __init__(self, cls, follow_wrapped, globals, locals, eval_str,
                 annotation_format, skip_bound):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str
        self.annotation_format = annotation_format
        self.skip_bound = skip_bound

    def read(self, obj):
        """Return the signature of obj."""
        if not callable(obj):
            raise TypeError("{!r} is not a callable object".format(obj))
        if isinstance(obj, types.MethodType):
            sig = self.read(obj.__func__)
            return _without_first(sig) if self.skip_bound else sig
        if self.follow_wrapped:
            obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__")
                         or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.read(obj)
        sig = getattr(obj, "__signature__", None)
        if sig is not None:
            if not isinstance(sig, Signature):
                if callable(sig):
                    sig = sig()
                if isinstance(sig, str):
                    return self.from_text(obj, sig)
                if not isinstance(sig, Signature):
                    raise TypeError("unexpected object {!r} in __signature__ "
                                    "attribute".format(sig))
            return sig
        method = getattr(obj, "__partialmethod__", None)
        if isinstance(method, functools.partialmethod):
            whole = self.read(method.func)
            sig = _partial(whole, method, (None,))
            first = next(iter(whole.parameters.values()))
            if first.kind is _VAR_POSITIONAL:
                return sig
            rest = tuple(sig.parameters.values())
            return sig.replace(parameters=(first,) + rest)
        if isinstance(obj, types.FunctionType) or _is_like_function(obj):
            text = getattr(obj, "__text_signature__", None)
            return self.from_text(obj, text) if text else \
                self.from_function(obj)
        if isinstance(obj, functools.partial):
            return _partial(self.read(obj.func), obj)
        if isinstance(obj, type):
            return self.from_class(obj)
        text = getattr(obj, "__text_signature__", None)
        if text:
            return self.from_text(obj, text)
        if isinstance(obj, (types.BuiltinFunctionType,
                            types.MethodDescriptorType,
                            types.WrapperDescriptorType,
                            types.MethodWrapperType,
                            types.ClassMethodDescriptorType)):
            raise ValueError("no signature found for builtin {!r}".format(obj))
        call = getattr(type(obj), "__call__", None)
        if call is not None and not isinstance(
                call, (types.WrapperDescriptorType,
                       types.MethodWrapperType)):
            sig = self.read(call)
            if isinstance(call, staticmethod) or not self.skip_bound:
                return sig
            return _without_first(sig)
        raise ValueError("callable {!r} is not supported by signature".format(
            obj))

    def from_class(self, cls):
        """The signature of calling a class."""
        meta_call = getattr(type(cls), "__call__")
        if meta_call is not type.__call__ and isinstance(
                meta_call, types.FunctionType):
            sig = self.read(meta_call)
        else:
            new = cls.__new__
            init = cls.__init__
            places = [base for base in cls.__mro__
                      if "__new__" in base.__dict__
                      or "__init__" in base.__dict__]
            chosen = None
            for base in places:
                if base is object:
                    break
                if "__new__" in base.__dict__ and isinstance(
                        unwrap(new), types.FunctionType):
                    chosen = new
                    break
                if "__init__" in base.__dict__ and isinstance(
                        unwrap(init), types.FunctionType):
                    chosen = init
                    break
            if chosen is None:
                for base in cls.__mro__[:-1]:
                    text = getattr(base, "__text_signature__", None)
                    if text:
                        return self.from_text(cls, text)
                if type in cls.__mro__:
                    raise ValueError(
                        "no signature found for builtin {!r}".format(cls)
                        if cls is type else "callable {!r} is not supported "
                        "by signature".format(cls))
                if (cls.__init__ is object.__init__
                        and cls.__new__ is object.__new__):
                    return self.cls()
                raise ValueError("no signature found for builtin type "
                                 "{!r}".format(cls))
            sig = self.read(chosen)
        return _without_first(sig) if self.skip_bound else sig

    def annotations(self, func):
        """The annotations of a function."""
        if self.annotation_format is None and not self.eval_str:
            try:
                return getattr(func, "__annotations__", None) or {}
            except NameError:
                raise
        import annotationlib
        options = {}
        if self.annotation_format is not None:
            options["format"] = self.annotation_format
        return annotationlib.get_annotations(
            func, globals=self.globals, locals=self.locals,
            eval_str=self.eval_str, **options)

    def from_function(self, func):
        """The signature of a function, from its code."""
        code = func.__code__
        names = code.co_varnames
        count = code.co_argcount
        only = code.co_posonlyargcount
        annotations = self.annotations(func)
        defaults = func.__defaults__ or ()
        kwdefaults = func.__kwdefaults__ or {}
        first_default = count - len(defaults)
        make = self.cls._parameter_cls
        params = []
        for i, name in enumerate(names[:count]):
            params.append(make(
                name, _POSITIONAL_ONLY if i < only else _POSITIONAL_OR_KEYWORD,
                annotation=annotations.get(name, _empty),
                default=_empty if i < first_default
                else defaults[i - first_default]))
        at = count + code.co_kwonlyargcount
        if code.co_flags & 4:
            name = names[at]
            at += 1
            params.append(make(name, _VAR_POSITIONAL,
                               annotation=annotations.get(name, _empty)))
        for name in names[count:count + code.co_kwonlyargcount]:
            params.append(make(name, _KEYWORD_ONLY,
                               annotation=annotations.get(name, _empty),
                               default=kwdefaults.get(name, _empty)))
        if code.co_flags & 8:
            name = names[at]
            params.append(make(name, _VAR_KEYWORD,
                               annotation=annotations.get(name, _empty)))
        return self.cls(params,
                        return_annotation=annotations.get("return", _empty),
                        __validate_parameters__=False)

    def from_text(self, obj, text):
        """The signature of a builtin, from its text."""
        end = text.rindex(")")
        bound = False
        names = []
        body = text[text.index("(") + 1:end]
        for part in _split_commas(body):
            part = part.strip()
            if part == "$module":
                continue
            if part == "/" and not names:
                continue
            if part.startswith("$"):
                bound = True
                part = part[1:]
            names.append(part)
        scope = {}
        source = ", ".join(names)
        try:
            exec(f"def f({source}): pass", {}, scope)
        except (SyntaxError, NameError):
            raise ValueError("{!r} builtin has invalid signature".format(obj)
                             ) from None
        sig = self.from_function(scope["f"])
        owner = getattr(obj, "__self__", None)
        if bound and self.skip_bound and owner is not None:
            return _without_first(sig)
        if bound:
            params = list(sig.parameters.values())
            params[0] = params[0].replace(kind=_POSITIONAL_ONLY)
            return sig.replace(parameters=params)
        return sig


def _is_like_function(obj):
    """Does obj have all that a function has?"""
    if not callable(obj) or isinstance(obj, type):
        return False
    return (isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__code__", None), types.CodeType)
            and isinstance(getattr(obj, "__defaults__", _void),
                           (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", _void),
                           (dict, type(None)))
            and isinstance(getattr(obj, "__annotations__", _void),
                           (dict, type(None))))


def _split_commas(text):
    depth = 0
    start = 0
    for i, char in enumerate(text):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "," and depth == 0:
            yield text[start:i]
            start = i + 1
    if text[start:].strip():
        yield text[start:]


def _without_first(sig):
    """The signature of a method that is bound."""
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        params = params[1:]
    return sig.replace(parameters=params)


def _partial(sig, part, extra=()):
    """The signature that is left after functools.partial."""
    params = OrderedDict(sig.parameters)
    args = extra + part.args
    keywords = part.keywords or {}
    try:
        bound = sig.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError("partial object {!r} has incorrect arguments".format(
            part)) from error
    keyword_only = False
    placeholder = getattr(functools, "Placeholder", _empty)
    for name, param in sig.parameters.items():
        if name in bound.arguments:
            value = bound.arguments[name]
            if param.kind is _POSITIONAL_ONLY:
                if value is placeholder:
                    params[name] = param.replace(default=_empty)
                else:
                    params.pop(name)
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in keywords:
                    keyword_only = True
                    params[name] = param.replace(default=value)
                elif value is placeholder:
                    params[name] = param.replace(kind=_POSITIONAL_ONLY,
                                                 default=_empty)
                else:
                    params.pop(name)
                    continue
            if param.kind is _KEYWORD_ONLY:
                params[name] = param.replace(default=value)
        if keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                params[name] = params[name].replace(kind=_KEYWORD_ONLY)
                params.move_to_end(name)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                params.move_to_end(name)
            elif param.kind is _VAR_POSITIONAL:
                params.pop(name)
    return sig.replace(parameters=params.values())


def signature(obj, *, follow_wrapped=True, globals=None, locals=None,
              eval_str=False, annotation_format=None):
    """Return the Signature of a callable."""
    return Signature.from_callable(
        obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
        eval_str=eval_str, annotation_format=annotation_format)


for _class in (_empty, _void, _ParameterKind, Parameter, BoundArguments, Signature):
    _class.__module__ = "inspect"
for _function in (signature, unwrap):
    _function.__module__ = "inspect"
del _class, _function
