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
        self.__arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self.__globals__ = None
        self.__cell__ = None
        self.__extra_names__ = None
        self._node = None
        self._code = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_arg__(self):
        if self.__arg__ is None:
            self.__arg__ = _unparse(self._node)
        return self.__arg__

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

    @property
    def __resolved_str__(self):
        """The text with what names made up for it stand for."""
        text = self.__forward_arg__
        for name, value in (self.__extra_names__ or {}).items():
            text = text.replace(name, type_repr(value))
        return text

    def evaluate(self, *, globals=None, locals=None, type_params=None,
                 owner=None, format=Format.VALUE):
        """Return the object that the text stands for."""
        if format == Format.STRING:
            return self.__resolved_str__
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
        locals.update(self.__extra_names__ or {})
        cells = self.__cell__
        if isinstance(cells, types.CellType):
            cells = {self.__forward_arg__: cells}
        for name, cell in (cells or {}).items():
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
        if format != Format.FORWARDREF:
            return eval(self.__forward_code__, globals, locals)
        try:
            return eval(self.__forward_code__, globals, locals)
        except Exception:
            pass
        names = _Names({**vars(builtins), **globals, **locals}, globals,
                       owner, format)
        try:
            value = eval(self.__forward_code__, names)
        except Exception:
            return self
        names.finish()
        return value

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
        return f"ForwardRef({self.__resolved_str__!r}{''.join(extra)})"


def _unparse(node):
    import ast
    return ast.unparse(node)


class _Stringifier:
    """Stands for a name that has no value, or that is wanted as text. What is
    done with it gives another one, which knows the tree of the expression.
    In the end each becomes a ForwardRef where it is."""

    def __init__(self, names, node, extra_names=None, cell=None):
        self.__arg__ = node if isinstance(node, str) else None
        self.__forward_module__ = None
        self.__forward_is_argument__ = False
        self.__forward_is_class__ = names.is_class
        self.__owner__ = names.owner
        self.__globals__ = names.globals
        self.__cell__ = cell
        self.__extra_names__ = extra_names or None
        self._names = names
        self._node = node
        self._code = None
        names.made.append(self)

    # Keys of a dict stay apart, whatever they will be.
    def __hash__(self):
        return id(self)

    def __repr__(self):
        if isinstance(self._node, str):
            return self._node
        return _unparse(self._node)

    def __format__(self, spec):
        raise TypeError("Cannot stringify annotation containing string "
                        "formatting")

    def __call__(self, /, *args, **kwargs):
        import ast
        work = _Work(self._names)
        return work.result(ast.Call(
            work.tree(self), [work.tree(arg) for arg in args],
            [ast.keyword(name, work.tree(arg))
             for name, arg in kwargs.items()]))

    def __getitem__(self, key):
        import ast
        work = _Work(self._names)
        # An unpacked tuple is a single subscript and has no parentheses.
        return work.result(ast.Subscript(work.tree(self), work.tree(key)))

    def __getattr__(self, name):
        import ast
        work = _Work(self._names)
        return work.result(ast.Attribute(work.tree(self), name))

    def __iter__(self):
        import ast
        work = _Work(self._names)
        yield work.result(ast.Starred(work.tree(self)))


class _Work:
    """Trees for what an operation has met, and the names made up for it."""

    def __init__(self, names):
        self.names = names
        self.extra = {}

    def result(self, node):
        return _Stringifier(self.names, node, self.extra)

    def trees(self, items):
        return [self.tree(item) for item in items]

    def tree(self, value):
        import ast
        kind = type(value)
        if kind is _Stringifier:
            self.extra.update(value.__extra_names__ or {})
            node = value._node
            return ast.Name(node) if isinstance(node, str) else node
        if kind is type(t""):
            return ast.parse(_template_repr(value), mode="eval").body
        if kind is slice:
            return ast.Slice(*(None if part is None else self.tree(part)
                               for part in (value.start, value.stop,
                                            value.step)))
        if kind is dict:
            return ast.Dict(self.trees(value), self.trees(value.values()))
        if kind is list:
            return ast.List(self.trees(value))
        if kind is tuple:
            return ast.Tuple(self.trees(value))
        if kind is set:
            return ast.Set(self.trees(value))
        if (self.names.format == Format.STRING or value is None
                or kind in (str, int, float, bool, complex)):
            return ast.Constant(value)
        name = self.names.make_up_name()
        self.extra[name] = value
        return ast.Name(name)


def _binary(operator):
    def plain(self, other):
        import ast
        work = _Work(self._names)
        return work.result(ast.BinOp(work.tree(self), getattr(ast, operator)(),
                                     work.tree(other)))

    def reflected(self, other):
        import ast
        work = _Work(self._names)
        return work.result(ast.BinOp(work.tree(other), getattr(ast, operator)(),
                                     work.tree(self)))
    return plain, reflected


def _comparison(operator):
    def compare(self, other):
        import ast
        work = _Work(self._names)
        return work.result(ast.Compare(
            work.tree(self), [getattr(ast, operator)()], [work.tree(other)]))
    return compare


def _unary(operator):
    def change(self):
        import ast
        work = _Work(self._names)
        return work.result(ast.UnaryOp(getattr(ast, operator)(),
                                       work.tree(self)))
    return change


for _name, _operator in {
        "add": "Add", "sub": "Sub", "mul": "Mult", "matmul": "MatMult",
        "truediv": "Div", "mod": "Mod", "lshift": "LShift",
        "rshift": "RShift", "or": "BitOr", "xor": "BitXor", "and": "BitAnd",
        "floordiv": "FloorDiv", "pow": "Pow"}.items():
    _plain, _reflected = _binary(_operator)
    setattr(_Stringifier, f"__{_name}__", _plain)
    setattr(_Stringifier, f"__r{_name}__", _reflected)
for _name, _operator in {"lt": "Lt", "le": "LtE", "eq": "Eq", "ne": "NotEq",
                         "gt": "Gt", "ge": "GtE"}.items():
    setattr(_Stringifier, f"__{_name}__", _comparison(_operator))
for _name, _operator in {"invert": "Invert", "pos": "UAdd",
                         "neg": "USub"}.items():
    setattr(_Stringifier, f"__{_name}__", _unary(_operator))
del _name, _operator, _plain, _reflected


class _Names(dict):
    """Globals in which each name that is missing is a _Stringifier."""

    def __init__(self, known, globals, owner, format):
        super().__init__(known)
        self.globals = globals
        self.owner = owner
        self.is_class = isinstance(owner, type)
        self.format = format
        self.made = []
        self.made_up = 0

    def __missing__(self, name):
        return _Stringifier(self, name)

    def make_up_name(self):
        self.made_up += 1
        return f"__annotationlib_name_{self.made_up}__"

    def finish(self, cells=None):
        """Make forward references of all that was made."""
        for made in self.made:
            del made._names
            if cells:
                made.__cell__ = cells
            if isinstance(made._node, str):
                made._node = None
            made.__class__ = ForwardRef
        self.made = []


def _closure(annotate, names, keep):
    """The cells of annotate; kept are those that have a value."""
    cells = []
    for name, cell in zip(annotate.__code__.co_freevars,
                          annotate.__closure__ or ()):
        if name == "__classdict__":
            cells.append(cell if keep else types.CellType({}))
            continue
        try:
            cell.cell_contents
            empty = False
        except ValueError:
            empty = True
        if keep and not empty:
            cells.append(cell)
        else:
            cells.append(types.CellType(_Stringifier(names, name, cell=cell)))
    return tuple(cells) or None


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
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        value, _ = _with_stringifiers(annotate, owner, format, False)
        if _is_evaluate:
            return _text(value)
        return {name: _text(item) for name, item in value.items()}
    if format != Format.FORWARDREF:
        raise ValueError(f"Invalid format: {format!r}"
                         if format == Format.VALUE else
                         f"Unsupported format {format!r}")
    try:
        value, names = _with_stringifiers(annotate, owner, format, True)
    except NotImplementedError:
        return annotate(Format.VALUE)
    except Exception:
        # With names alone there is nothing that can fail; then each
        # annotation is tried for itself.
        value, names = _with_stringifiers(annotate, owner, format, False)
        names.finish(dict(zip(annotate.__code__.co_freevars,
                              annotate.__closure__ or ())))
        if _is_evaluate:
            return _evaluated(value)
        return {name: _evaluated(item) for name, item in value.items()}
    names.finish()
    return value


def _evaluated(value):
    if isinstance(value, ForwardRef):
        return value.evaluate(format=Format.FORWARDREF)
    return value


def _with_stringifiers(annotate, owner, format, keep):
    """Call annotate where unknown names (all, if not keep) give stringifiers."""
    known = {**vars(builtins), **annotate.__globals__} if keep else {}
    names = _Names(known, annotate.__globals__, owner, format)
    func = types.FunctionType(
        annotate.__code__, names, closure=_closure(annotate, names, keep),
        argdefs=annotate.__defaults__, kwdefaults=annotate.__kwdefaults__)
    return func(Format.VALUE_WITH_FAKE_GLOBALS), names


def _text(value):
    """An annotation with stringifiers in it, as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, _Stringifier):
        return repr(value)
    if isinstance(value, (list, tuple, dict, set)):
        names = _Names({}, None, None, Format.STRING)
        return _unparse(_Work(names).tree(value))
    if value is ... or isinstance(value, type(t"")):
        return type_repr(value)
    return repr(value)


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
