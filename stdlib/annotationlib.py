"""Reading of annotations, whether or not their names have values yet."""

import builtins
import sys
import types
from enum import IntEnum

__all__ = ["Format", "ForwardRef", "call_annotate_function",
           "call_evaluate_function", "get_annotate_from_class_namespace",
           "get_annotations", "annotations_to_string", "type_repr"]


class Format(IntEnum):
    """The form in which annotations are wanted."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """An annotation that is known only as text."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True,
                 is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got "
                            f"{arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self.__globals__ = None
        self.__cell__ = None
        self.__extra_names__ = None
        self._code = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_code__(self):
        """The text, compiled."""
        if self._code is None:
            arg = self.__forward_arg__
            if arg.startswith("*"):
                arg = f"({arg},)[0]"
            try:
                self._code = compile(arg, "<string>", "eval")
            except SyntaxError:
                raise SyntaxError("Forward reference must be an expression -- "
                                  f"got {self.__forward_arg__!r}") from None
        return self._code

    def evaluate(self, *, globals=None, locals=None, type_params=None,
                 owner=None, format=Format.VALUE):
        """Return the object that the text stands for."""
        if format == Format.STRING:
            return self.__forward_arg__
        if owner is None:
            owner = self.__owner__
        if globals is None and self.__forward_module__ is not None:
            module = sys.modules.get(self.__forward_module__)
            globals = getattr(module, "__dict__", None)
        if globals is None:
            globals = self.__globals__
        if globals is None:
            if isinstance(owner, type):
                globals = getattr(sys.modules.get(owner.__module__),
                                  "__dict__", None)
            elif isinstance(owner, types.ModuleType):
                globals = owner.__dict__
            elif callable(owner):
                globals = getattr(owner, "__globals__", None)
        if globals is None:
            globals = {}
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        else:
            locals = dict(locals)
        for param in type_params or ():
            locals.setdefault(param.__name__, param)
        for name, value in (self.__extra_names__ or {}).items():
            locals.setdefault(name, value)
        if isinstance(self.__cell__, dict):
            for name, cell in self.__cell__.items():
                try:
                    locals.setdefault(name, cell.cell_contents)
                except ValueError:
                    pass
        arg = self.__forward_arg__
        if arg.isidentifier():
            for scope in (locals, globals, vars(builtins)):
                if arg in scope:
                    return scope[arg]
            if format == Format.FORWARDREF:
                return self
            raise NameError(f"name {arg!r} is not defined", name=arg)
        try:
            return eval(self.__forward_code__, globals, locals)
        except Exception:
            if format == Format.FORWARDREF:
                return self
            raise

    def _evaluate(self, globalns, localns, type_params=None, *,
                  recursive_guard):
        import typing
        return typing.evaluate_forward_ref(
            self, globals=globalns, locals=localns, type_params=type_params,
            _recursive_guard=recursive_guard)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__
                and self.__globals__ is other.__globals__
                and self.__forward_is_class__ == other.__forward_is_class__
                and self.__owner__ == other.__owner__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__,
                     id(self.__globals__), self.__forward_is_class__,
                     self.__owner__))

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f", module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            extra.append(", is_class=True")
        if self.__owner__ is not None:
            extra.append(f", owner={self.__owner__!r}")
        return f"ForwardRef({self.__forward_arg__!r}{''.join(extra)})"


class _Lookup(dict):
    """Globals in which a missing name is a ForwardRef."""

    def __init__(self, namespace, owner, is_class):
        super().__init__(namespace)
        self.owner = owner
        self.is_class = is_class

    def __missing__(self, key):
        builtin = vars(builtins).get(key, self)
        if builtin is not self:
            return builtin
        return ForwardRef(key, owner=self.owner, is_class=self.is_class)


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call the function that evaluates a bound, a default or an alias."""
    return call_annotate_function(evaluate, format, owner=owner,
                                  _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None,
                           _is_evaluate=False):
    """Call an __annotate__ function and return its dict in some format."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal "
                         "use only")
    if format == Format.VALUE:
        return annotate(format)
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        try:
            value = annotate(Format.VALUE)
        except Exception:
            value = _with_references(annotate, owner)
        if _is_evaluate:
            return _text(value)
        return {name: _text(item) for name, item in value.items()}
    try:
        return annotate(Format.VALUE)
    except Exception:
        return _with_references(annotate, owner)


def _with_references(annotate, owner):
    """Call annotate with globals in which unknown names are ForwardRefs."""
    is_class = isinstance(owner, type)
    names = _Lookup(annotate.__globals__, owner, is_class)
    func = types.FunctionType(
        annotate.__code__, names, closure=annotate.__closure__,
        argdefs=annotate.__defaults__, kwdefaults=annotate.__kwdefaults__)
    try:
        return func(Format.VALUE_WITH_FAKE_GLOBALS)
    except NotImplementedError:
        return func(Format.VALUE)


def _text(value):
    if isinstance(value, ForwardRef):
        return value.__forward_arg__
    return type_repr(value)


def get_annotate_from_class_namespace(obj):
    """Return the annotate function in the namespace of a class, or None."""
    try:
        return obj["__annotate__"]
    except KeyError:
        return obj.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False,
                    format=Format.VALUE):
    """Return the annotations of a class, function or module as a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format="
                         "Format.VALUE")
    if format == Format.VALUE:
        found = getattr(obj, "__annotations__", None)
        if found is None and (isinstance(obj, type) or callable(obj)
                              or isinstance(obj, types.ModuleType)):
            return {}
    elif format in (Format.FORWARDREF, Format.STRING):
        annotate = getattr(obj, "__annotate__", None)
        if annotate is not None:
            found = call_annotate_function(annotate, format, owner=obj)
        else:
            found = getattr(obj, "__annotations__", None)
            if format == Format.STRING and found is not None:
                found = annotations_to_string(found)
        if found is None and (isinstance(obj, type) or callable(obj)):
            return {}
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal "
                         "use only")
    else:
        raise ValueError(f"Unsupported format {format!r}")
    if found is None:
        raise TypeError(f"{obj!r} does not have annotations")
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    globals, locals = _scopes(obj, globals, locals)
    return {name: eval(value, globals, locals)
            if isinstance(value, str) else value
            for name, value in found.items()}


def _scopes(obj, globals, locals):
    """The namespaces in which the annotations of obj are evaluated."""
    own_globals = own_locals = None
    target = obj
    if isinstance(obj, type):
        own_globals = getattr(sys.modules.get(obj.__module__), "__dict__",
                              None)
        own_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        own_globals = obj.__dict__
    else:
        while hasattr(target, "__wrapped__"):
            target = target.__wrapped__
        while hasattr(target, "func") and hasattr(target, "keywords"):
            target = target.func
        own_globals = getattr(target, "__globals__", None)
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals
    params = getattr(obj, "__type_params__", ())
    if params:
        locals = dict(locals or {})
        for param in params:
            locals.setdefault(param.__name__, param)
    return globals, locals


def type_repr(value):
    """Return how a type is written in an annotation."""
    if isinstance(value, (type, types.FunctionType,
                          types.BuiltinFunctionType)):
        if isinstance(value, types.GenericAlias):
            return repr(value)
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    if isinstance(value, type(t"")):
        return _template_repr(value)
    return repr(value)


def _template_repr(template):
    """Return the literal that a template was, or else a call that makes it."""
    import ast
    call = f"Template({', '.join(map(repr, template))})"
    if not all(part.expression.strip() for part in template.interpolations):
        return call
    try:
        trees = [ast.parse(f"({part.expression})", mode="eval").body
                 for part in template.interpolations]
    except SyntaxError:
        return call
    trees = iter(trees)
    return ast.unparse(ast.TemplateStr([
        ast.Constant(part) if isinstance(part, str) else ast.Interpolation(
            next(trees), part.expression,
            ord(part.conversion) if part.conversion else -1,
            ast.Constant(part.format_spec) if part.format_spec else None)
        for part in template]))


def annotations_to_string(annotations):
    """Return annotations with their values as text."""
    return {name: value if isinstance(value, str) else type_repr(value)
            for name, value in annotations.items()}
