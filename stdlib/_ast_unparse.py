"""Text from syntax trees."""

from ast import (AsyncFor, AsyncFunctionDef, AsyncWith, Constant, Expr,
                 FormattedValue, If, Interpolation, JoinedStr, Name,
                 NodeVisitor, TryStar, Tuple)

# How tightly expressions bind, loosest first.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARISON, _BOR, _BXOR,
 _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM),
    "MatMult": ("@", _TERM), "Div": ("/", _TERM), "Mod": ("%", _TERM),
    "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT),
    "BitOr": ("|", _BOR), "BitXor": ("^", _BXOR), "BitAnd": ("&", _BAND),
    "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not", _NOT),
          "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARE = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">",
            "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in",
            "NotIn": "not in"}
_BOOLEAN = {"And": ("and", _AND), "Or": ("or", _OR)}

_INDENT = "    "
_SINGLE = ["'", '"']
_TRIPLE = ['"""', "'''"]
_QUOTES = _SINGLE + _TRIPLE
# A literal too large for a float reads back as infinity.
_INFINITY = "1e309"


def _escape(text, keep_space):
    """The text with escapes for what cannot be shown."""
    return "".join(
        c if keep_space and c in "\n\t" or c != "\\" and c.isprintable()
        else c.encode("unicode_escape").decode("ascii") for c in text)


def _quotable(text, quotes, keep_space):
    """The text escaped, and which quotes may stand around it."""
    escaped = _escape(text, keep_space)
    fit = [q for q in (_only_triple(quotes) if "\n" in escaped else quotes)
           if q not in escaped]
    if not fit:
        literal = repr(text)
        quote = next((q for q in quotes if literal[0] in q), literal[0])
        return literal[1:-1], [quote]
    if escaped:
        last = escaped[-1]
        fit.sort(key=lambda q: q[0] == last)
        if fit[0][0] == last:
            escaped = escaped[:-1] + "\\" + last
    return escaped, fit


def _only_triple(quotes):
    return [q for q in quotes if q in _TRIPLE]


class Unparser(NodeVisitor):
    """Writes a tree as text. `levels` says for the nodes below the one that
    is being written how tightly what stands around them binds."""

    def __init__(self):
        self.parts = []
        self.levels = {}
        self.depth = 0
        self.handler_star = False

    def visit(self, node):
        self.parts = []
        self.put(node)
        return "".join(self.parts)

    # ---- writing ----

    def put(self, node):
        if isinstance(node, list):
            for item in node:
                self.put(item)
        else:
            super().visit(node)

    def at(self, level, *nodes):
        for node in nodes:
            self.levels[node] = level

    def level(self, node):
        return self.levels.get(node, _TEST)

    def write(self, *texts):
        self.parts += texts

    def line(self, text=""):
        """The beginning of a new line."""
        if self.parts:
            self.write("\n")
        self.write(_INDENT * self.depth, text)

    def gap(self):
        if self.parts:
            self.write("\n")

    def block(self, body, docstring_of=None):
        self.write(":")
        self.depth += 1
        if docstring_of is None:
            self.put(body)
        else:
            self.put_documented(docstring_of)
        self.depth -= 1

    def joined(self, items, put=None, between=", "):
        for i, item in enumerate(items):
            if i:
                self.write(between)
            (put or self.put)(item)

    def items(self, items, put=None):
        """Items with commas between; a single one has one behind it."""
        if len(items) == 1:
            (put or self.put)(items[0])
            self.write(",")
        else:
            self.joined(items, put)

    def bracketed(self, condition, put, brackets="()"):
        if condition:
            self.write(brackets[0])
        put()
        if condition:
            self.write(brackets[1])

    def grouped(self, level, node, put):
        """In parentheses where what stands around binds tighter."""
        self.bracketed(self.level(node) > level, put)

    def separately(self, put):
        """What put writes, as a text."""
        parts, self.parts = self.parts, []
        put()
        text, self.parts = "".join(self.parts), parts
        return text

    # ---- programs and statements ----

    def docstring(self, node):
        body = node.body
        if body and isinstance(body[0], Expr) and \
                isinstance(body[0].value, Constant) and \
                isinstance(body[0].value.value, str):
            return body[0].value
        return None

    def put_documented(self, node):
        doc = self.docstring(node)
        if doc is None:
            self.put(node.body)
            return
        self.line("u" if doc.kind == "u" else "")
        text, quotes = _quotable(doc.value, _TRIPLE, True)
        self.write(quotes[0], text, quotes[0])
        self.put(node.body[1:])

    def visit_Module(self, node):
        self.put_documented(node)

    def visit_FunctionType(self, node):
        self.write("(")
        self.joined(node.argtypes)
        self.write(") -> ")
        self.put(node.returns)

    def visit_Expr(self, node):
        self.line()
        self.at(_YIELD, node.value)
        self.put(node.value)

    def visit_NamedExpr(self, node):
        def put():
            self.at(_ATOM, node.target, node.value)
            self.put(node.target)
            self.write(" := ")
            self.put(node.value)
        self.grouped(_NAMED, node, put)

    def visit_Import(self, node):
        self.line("import ")
        self.joined(node.names)

    def visit_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0))
        if node.module:
            self.write(node.module)
        self.write(" import ")
        self.joined(node.names)

    def visit_alias(self, node):
        self.write(node.name)
        if node.asname:
            self.write(" as ", node.asname)

    def visit_Assign(self, node):
        self.line()
        for target in node.targets:
            self.at(_TUPLE, target)
            self.put(target)
            self.write(" = ")
        self.put(node.value)
        self.type_comment(node)

    def type_comment(self, node):
        if comment := getattr(node, "type_comment", None):
            self.write(f" # type: {comment}")

    def visit_AugAssign(self, node):
        self.line()
        self.put(node.target)
        self.write(f" {_BINARY[type(node.op).__name__][0]}= ")
        self.put(node.value)

    def visit_AnnAssign(self, node):
        self.line()
        bare = not node.simple and isinstance(node.target, Name)
        self.bracketed(bare, lambda: self.put(node.target))
        self.write(": ")
        self.put(node.annotation)
        if node.value:
            self.write(" = ")
            self.put(node.value)

    def word(self, word, value):
        self.line(word)
        if value:
            self.write(" ")
            self.put(value)

    def visit_Return(self, node):
        self.word("return", node.value)

    def visit_Pass(self, node):
        self.line("pass")

    def visit_Break(self, node):
        self.line("break")

    def visit_Continue(self, node):
        self.line("continue")

    def visit_Delete(self, node):
        self.line("del ")
        self.joined(node.targets)

    def visit_Assert(self, node):
        self.word("assert", node.test)
        if node.msg:
            self.write(", ")
            self.put(node.msg)

    def visit_Global(self, node):
        self.line("global ")
        self.joined(node.names, self.write)

    def visit_Nonlocal(self, node):
        self.line("nonlocal ")
        self.joined(node.names, self.write)

    def visit_Raise(self, node):
        if not node.exc and node.cause:
            raise ValueError("Node can't be used without a value attribute.")
        self.word("raise", node.exc)
        if node.cause:
            self.write(" from ")
            self.put(node.cause)

    def part(self, word, body):
        if body:
            self.line(word)
            self.block(body)

    def visit_Try(self, node):
        star, self.handler_star = self.handler_star, isinstance(node, TryStar)
        self.part("try", node.body)
        self.put(node.handlers)
        self.part("else", node.orelse)
        self.part("finally", node.finalbody)
        self.handler_star = star

    visit_TryStar = visit_Try

    def visit_ExceptHandler(self, node):
        self.line("except*" if self.handler_star else "except")
        if node.type:
            self.write(" ")
            self.put(node.type)
        if node.name:
            self.write(" as ", node.name)
        self.block(node.body)

    def decorators(self, node):
        self.gap()
        for decorator in node.decorator_list:
            self.line("@")
            self.put(decorator)

    def type_params(self, node):
        if params := getattr(node, "type_params", None):
            self.write("[")
            self.joined(params)
            self.write("]")

    def visit_ClassDef(self, node):
        self.decorators(node)
        self.line("class " + node.name)
        self.type_params(node)
        above = node.bases + node.keywords
        if above:
            self.write("(")
            self.joined(above)
            self.write(")")
        self.block(None, node)

    def visit_FunctionDef(self, node):
        self.decorators(node)
        self.line("async def " if isinstance(node, AsyncFunctionDef)
                  else "def ")
        self.write(node.name)
        self.type_params(node)
        self.write("(")
        self.put(node.args)
        self.write(")")
        if node.returns:
            self.write(" -> ")
            self.put(node.returns)
        comment = getattr(node, "type_comment", None)
        if comment:
            self.write(f": # type: {comment}")
            self.depth += 1
            self.put_documented(node)
            self.depth -= 1
        else:
            self.block(None, node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def bounded(self, text, node):
        self.write(text)
        if bound := getattr(node, "bound", None):
            self.write(": ")
            self.put(bound)
        if node.default_value:
            self.write(" = ")
            self.put(node.default_value)

    def visit_TypeVar(self, node):
        self.bounded(node.name, node)

    def visit_TypeVarTuple(self, node):
        self.bounded("*" + node.name, node)

    def visit_ParamSpec(self, node):
        self.bounded("**" + node.name, node)

    def visit_TypeAlias(self, node):
        self.line("type ")
        self.put(node.name)
        self.type_params(node)
        self.write(" = ")
        self.put(node.value)

    def header_comment(self, node):
        """The colon, and behind it what the types are."""
        self.write(":")
        self.type_comment(node)

    def body(self, node):
        self.header_comment(node)
        self.depth += 1
        self.put(node.body)
        self.depth -= 1

    def visit_For(self, node):
        self.line("async for " if isinstance(node, AsyncFor) else "for ")
        self.at(_TUPLE, node.target)
        self.put(node.target)
        self.write(" in ")
        self.put(node.iter)
        self.body(node)
        self.part("else", node.orelse)

    visit_AsyncFor = visit_For

    def visit_If(self, node):
        self.word("if", node.test)
        self.block(node.body)
        rest = node.orelse
        while len(rest) == 1 and isinstance(rest[0], If):
            node, = rest
            self.word("elif", node.test)
            self.block(node.body)
            rest = node.orelse
        self.part("else", rest)

    def visit_While(self, node):
        self.word("while", node.test)
        self.block(node.body)
        self.part("else", node.orelse)

    def visit_With(self, node):
        self.line("async with " if isinstance(node, AsyncWith) else "with ")
        self.joined(node.items)
        self.body(node)

    visit_AsyncWith = visit_With

    def visit_withitem(self, node):
        self.put(node.context_expr)
        if node.optional_vars:
            self.write(" as ")
            self.put(node.optional_vars)

    def visit_Match(self, node):
        self.word("match", node.subject)
        self.block(node.cases)

    def visit_match_case(self, node):
        self.word("case", node.pattern)
        if node.guard:
            self.write(" if ")
            self.put(node.guard)
        self.block(node.body)

    # ---- texts ----

    def visit_Constant(self, node):
        value = node.value
        if isinstance(value, tuple):
            self.write("(")
            self.items(value, self.constant)
            self.write(")")
        elif value is ...:
            self.write("...")
        else:
            if node.kind == "u":
                self.write("u")
            self.constant(value)

    def constant(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace("inf", _INFINITY).replace(
                "nan", f"({_INFINITY}-{_INFINITY})")
        self.write(text)

    def separate_text(self, node):
        inner = type(self)()
        inner.at(_TEST + 1, node)
        return inner.visit(node)

    def field(self, node, text):
        """A value within an f-string or template string."""
        self.write("{", " " if text.startswith("{") else "", text)
        if node.conversion != -1:
            self.write("!" + chr(node.conversion))
        if node.format_spec:
            self.write(":")
            self.string_part(node.format_spec, True)
        self.write("}")

    def visit_FormattedValue(self, node):
        self.field(node, self.separate_text(node.value))

    def visit_Interpolation(self, node):
        self.field(node, self.separate_text(node.value)
                   if node.str is None else node.str)

    def string_part(self, node, in_spec=False):
        if isinstance(node, JoinedStr):
            for part in node.values:
                self.string_part(part, in_spec)
        elif isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace("{", "{{").replace("}", "}}")
            if in_spec:
                for c in "\\'\"":
                    text = text.replace(c, "\\" + c)
                text = text.replace("\n", "\\n")
            self.write(text)
        elif isinstance(node, (FormattedValue, Interpolation)):
            self.put(node)
        else:
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    def string_of_parts(self, prefix, values):
        parts = [(self.separately(lambda: self.string_part(part)),
                  isinstance(part, Constant)) for part in values]
        quotes, texts = _QUOTES, []
        for text, plain in parts:
            if plain:
                text, fit = _quotable(text, quotes, False)
                if not set(fit) & set(quotes):
                    return self.string_fallback(prefix, parts)
                quotes = fit
            else:
                if "\n" in text:
                    quotes = _only_triple(quotes)
                quotes = [q for q in quotes if q not in text] or quotes
            texts.append(text)
        self.write(prefix, quotes[0], *texts, quotes[0])

    def string_fallback(self, prefix, parts):
        """No quotes fit all parts: what is plain is escaped."""
        texts = [repr('"' + text)[2:-1] if plain else text
                 for text, plain in parts]
        self.write(prefix, "'''", *texts, "'''")

    def visit_JoinedStr(self, node):
        self.string_of_parts("f", node.values)

    def visit_TemplateStr(self, node):
        self.string_of_parts("t", node.values)

    # ---- expressions ----

    def visit_Name(self, node):
        self.write(node.id)

    def visit_List(self, node):
        self.write("[")
        self.joined(node.elts)
        self.write("]")

    def comprehension(self, first, last, node):
        self.write(first)
        self.put(node.elt)
        self.put(node.generators)
        self.write(last)

    def visit_ListComp(self, node):
        self.comprehension("[", "]", node)

    def visit_GeneratorExp(self, node):
        self.comprehension("(", ")", node)

    def visit_SetComp(self, node):
        self.comprehension("{", "}", node)

    def visit_DictComp(self, node):
        self.write("{")
        self.put(node.key)
        self.write(": ")
        self.put(node.value)
        self.put(node.generators)
        self.write("}")

    def visit_comprehension(self, node):
        self.write(" async for " if node.is_async else " for ")
        self.at(_TUPLE, node.target)
        self.put(node.target)
        self.write(" in ")
        self.at(_TEST + 1, node.iter, *node.ifs)
        self.put(node.iter)
        for condition in node.ifs:
            self.write(" if ")
            self.put(condition)

    def visit_IfExp(self, node):
        def put():
            self.at(_TEST + 1, node.body, node.test)
            self.put(node.body)
            self.write(" if ")
            self.put(node.test)
            self.write(" else ")
            self.at(_TEST, node.orelse)
            self.put(node.orelse)
        self.grouped(_TEST, node, put)

    def visit_Set(self, node):
        if not node.elts:
            self.write("{*()}")
            return
        self.write("{")
        self.joined(node.elts)
        self.write("}")

    def visit_Dict(self, node):
        def put(pair):
            key, value = pair
            if key is None:
                self.write("**")
                self.at(_BOR, value)
            else:
                self.put(key)
                self.write(": ")
            self.put(value)
        self.write("{")
        self.joined(list(zip(node.keys, node.values)), put)
        self.write("}")

    def visit_Tuple(self, node):
        self.bracketed(not node.elts or self.level(node) > _TUPLE,
                       lambda: self.items(node.elts))

    def visit_UnaryOp(self, node):
        sign, level = _UNARY[type(node.op).__name__]

        def put():
            self.write(sign)
            if level != _FACTOR:
                self.write(" ")
            self.at(level, node.operand)
            self.put(node.operand)
        self.grouped(level, node, put)

    def visit_BinOp(self, node):
        sign, level = _BINARY[type(node.op).__name__]
        rightward = sign == "**"

        def put():
            self.at(level + rightward, node.left)
            self.at(level + (not rightward), node.right)
            self.put(node.left)
            self.write(f" {sign} ")
            self.put(node.right)
        self.grouped(level, node, put)

    def visit_Compare(self, node):
        def put():
            self.at(_COMPARISON + 1, node.left, *node.comparators)
            self.put(node.left)
            for op, value in zip(node.ops, node.comparators):
                self.write(f" {_COMPARE[type(op).__name__]} ")
                self.put(value)
        self.grouped(_COMPARISON, node, put)

    def visit_BoolOp(self, node):
        word, level = _BOOLEAN[type(node.op).__name__]

        def put():
            for i, value in enumerate(node.values):
                # each value binds tighter than the one before it
                self.at(min(level + 1 + i, _ATOM), value)
                if i:
                    self.write(f" {word} ")
                self.put(value)
        self.grouped(level, node, put)

    def visit_Attribute(self, node):
        self.at(_ATOM, node.value)
        self.put(node.value)
        if isinstance(node.value, Constant) and \
                isinstance(node.value.value, int):
            self.write(" ")  # 3 .real: the dot is no decimal point
        self.write(".", node.attr)

    def visit_Call(self, node):
        self.at(_ATOM, node.func)
        self.put(node.func)
        self.write("(")
        self.joined(node.args + node.keywords)
        self.write(")")

    def visit_keyword(self, node):
        self.write("**" if node.arg is None else node.arg + "=")
        self.put(node.value)

    def visit_Subscript(self, node):
        self.at(_ATOM, node.value)
        self.put(node.value)
        self.write("[")
        if isinstance(node.slice, Tuple) and node.slice.elts:
            self.items(node.slice.elts)
        else:
            self.put(node.slice)
        self.write("]")

    def visit_Starred(self, node):
        self.write("*")
        self.at(_BOR, node.value)
        self.put(node.value)

    def visit_Slice(self, node):
        if node.lower:
            self.put(node.lower)
        self.write(":")
        if node.upper:
            self.put(node.upper)
        if node.step:
            self.write(":")
            self.put(node.step)

    def visit_Await(self, node):
        def put():
            self.write("await ")
            self.at(_ATOM, node.value)
            self.put(node.value)
        self.grouped(_AWAIT, node, put)

    def yielding(self, word, node):
        def put():
            self.write(word)
            if node.value:
                self.write(" ")
                self.at(_ATOM, node.value)
                self.put(node.value)
        self.grouped(_YIELD, node, put)

    def visit_Yield(self, node):
        self.yielding("yield", node)

    def visit_YieldFrom(self, node):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        self.yielding("yield from", node)

    def visit_Lambda(self, node):
        def put():
            self.write("lambda")
            parameters = self.separately(lambda: self.put(node.args))
            if parameters:
                self.write(" ", parameters)
            self.write(": ")
            self.at(_TEST, node.body)
            self.put(node.body)
        self.grouped(_TEST, node, put)

    # ---- parameters ----

    def visit_arg(self, node):
        self.write(node.arg)
        if node.annotation:
            self.write(": ")
            self.put(node.annotation)

    def parameters(self, node):
        """(stars, arg, default) of each in order; "/" and "*" stand alone."""
        positional = node.posonlyargs + node.args
        missing = len(positional) - len(node.defaults)
        defaults = [None] * missing + node.defaults
        for i, (arg, default) in enumerate(zip(positional, defaults), 1):
            yield "", arg, default
            if i == len(node.posonlyargs):
                yield "/", None, None
        if node.vararg or node.kwonlyargs:
            yield "*", node.vararg, None
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            yield "", arg, default
        if node.kwarg:
            yield "**", node.kwarg, None

    def visit_arguments(self, node):
        def put(parameter):
            stars, arg, default = parameter
            self.write(stars)
            if arg:
                self.put(arg)
            if default:
                self.write("=")
                self.put(default)
        self.joined(list(self.parameters(node)), put)

    # ---- patterns ----

    def visit_MatchValue(self, node):
        self.put(node.value)

    def visit_MatchSingleton(self, node):
        self.constant(node.value)

    def visit_MatchSequence(self, node):
        self.write("[")
        self.joined(node.patterns)
        self.write("]")

    def visit_MatchStar(self, node):
        self.write("*", node.name or "_")

    def visit_MatchMapping(self, node):
        def put(pair):
            key, pattern = pair
            self.put(key)
            self.write(": ")
            self.put(pattern)
        self.write("{")
        self.joined(list(zip(node.keys, node.patterns)), put)
        if node.rest is not None:
            self.write(", " if node.keys else "", "**", node.rest)
        self.write("}")

    def visit_MatchClass(self, node):
        def put(pair):
            name, pattern = pair
            if name:
                self.write(name, "=")
            self.put(pattern)
        self.at(_ATOM, node.cls)
        self.put(node.cls)
        self.write("(")
        self.joined([("", p) for p in node.patterns]
                    + list(zip(node.kwd_attrs, node.kwd_patterns)), put)
        self.write(")")

    def visit_MatchAs(self, node):
        if node.name is None or node.pattern is None:
            self.write(node.name or "_")
            return

        def put():
            self.at(_BOR, node.pattern)
            self.put(node.pattern)
            self.write(" as ", node.name)
        self.grouped(_TEST, node, put)

    def visit_MatchOr(self, node):
        def put():
            self.at(_BOR + 1, *node.patterns)
            self.joined(node.patterns, between=" | ")
        self.grouped(_BOR, node, put)
