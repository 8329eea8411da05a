"""Syntax trees: parsing text into them, looking at them, changing them, and
turning them back into text."""

import re
import sys
from _ast import *
from _ast import AST, Constant, Dict, Expression, List, Set, Tuple
from contextlib import contextmanager as _contextmanager


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False,
          feature_version=None, optimize=-1):
    """The tree of a program."""
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
        feature_version = minor
    return compile(source, filename, mode, flags,
                   _feature_version=feature_version, optimize=optimize)


# ---- values ---------------------------------------------------------------

def _malformed(node):
    message = "malformed node or string"
    if line := getattr(node, "lineno", None):
        message += f" on line {line}"
    raise ValueError(f"{message}: {node!r}")


def _number(node):
    if not isinstance(node, Constant) or \
            type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and \
            node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys),
                        map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed_number(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def literal_eval(node_or_string):
    """The value of an expression made of literals only."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
        node_or_string = node_or_string.body
    elif isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


# ---- dump -----------------------------------------------------------------

_absent = object()


def _is_default(cls, name, value):
    return value is None and getattr(cls, name, _absent) is None


class _Dumper:
    def __init__(self, annotate_fields, include_attributes, indent,
                 show_empty):
        self.annotate_fields = annotate_fields
        self.include_attributes = include_attributes
        self.indent = indent
        self.show_empty = show_empty

    def is_empty(self, cls, name, value):
        """A list without items in a field of lists."""
        code = getattr(cls, "_field_codes", {}).get(name, "")
        return value == [] and code.endswith("*")

    def arguments(self, node, level):
        """The texts in the brackets of a node, and whether none is deep."""
        cls = type(node)
        texts, held, shallow = [], [], True
        named = self.annotate_fields
        for name in node._fields:
            value = getattr(node, name, _absent)
            if value is _absent or _is_default(cls, name, value):
                named = True
                continue
            if not self.show_empty and self.is_empty(cls, name, value):
                if not named:  # comes after all if something follows it
                    held.append(self.text(value, level)[0])
                continue
            text, simple = self.text(value, level)
            shallow = shallow and simple
            if named:
                texts.append(f"{name}={text}")
            else:
                texts += [*held, text]
                held.clear()
        if self.include_attributes:
            for name in node._attributes:
                value = getattr(node, name, _absent)
                if value is _absent or _is_default(cls, name, value):
                    continue
                text, simple = self.text(value, level)
                shallow = shallow and simple
                texts.append(f"{name}={text}")
        return texts, shallow

    def text(self, node, level=0):
        """The text of a value, and whether it is of no depth."""
        level += 1
        if self.indent is not None:
            prefix, separator = "\n" + self.indent * level, \
                ",\n" + self.indent * level
        else:
            prefix, separator = "", ", "
        if isinstance(node, AST):
            name = type(node).__name__
            texts, short = self.arguments(node, level)
            if short and len(texts) <= 3:
                return f"{name}({', '.join(texts)})", not texts
            return f"{name}({prefix}{separator.join(texts)})", False
        if isinstance(node, list):
            if not node:
                return "[]", True
            items = separator.join(self.text(x, level)[0] for x in node)
            return f"[{prefix}{items}]", False
        return repr(node), True


def dump(node, annotate_fields=True, include_attributes=False, *,
         indent=None, show_empty=False):
    """A text that shows the whole of a tree."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {type(node).__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    dumper = _Dumper(annotate_fields, include_attributes, indent, show_empty)
    return dumper.text(node)[0]


# ---- places ---------------------------------------------------------------

def copy_location(new_node, old_node):
    """Gives a node the place of another."""
    for name in "lineno", "col_offset", "end_lineno", "end_col_offset":
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name)
                                     and name.startswith("end_")):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node above."""
    def fix(node, place):
        place = dict(place)
        for name, value in place.items():
            if name not in node._attributes:
                continue
            own = getattr(node, name, None)
            if own is None and (name.startswith("end_")
                                or not hasattr(node, name)):
                setattr(node, name, value)
            else:
                place[name] = getattr(node, name)
        for child in iter_child_nodes(node):
            fix(child, place)
    fix(node, {"lineno": 1, "col_offset": 0, "end_lineno": 1,
               "end_col_offset": 0})
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        end = getattr(child, "end_lineno", 0)
        if "end_lineno" in child._attributes and end is not None:
            child.end_lineno = end + n
    return node


_LINE = re.compile(r"(?s)[^\r\n]*(?:\r\n|\r|\n|$)")


def _lines(source, most=None):
    lines = []
    for found in _LINE.finditer(source):
        if most is not None and len(lines) >= most or not found[0]:
            break
        lines.append(found[0])
    return lines


def get_source_segment(source, node, *, padded=False):
    """The text of a node, or None where its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        begin, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source, last + 1)
    if first == last:
        return lines[first].encode()[begin:end].decode()
    before = ""
    if padded:
        before = re.sub(r"[^\f\t]", " ",
                        lines[first].encode()[:begin].decode())
    return "".join([before + lines[first].encode()[begin:].decode(),
                    *lines[first + 1:last],
                    lines[last].encode()[:end].decode()])


# ---- going through a tree -------------------------------------------------

def iter_fields(node):
    """(name, value) of each field that the node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly below."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef,
                             Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(value.value)
    return value.value


class NodeVisitor:
    """Calls visit_KIND for each node; without one, generic_visit."""

    def visit(self, node):
        method = getattr(self, "visit_" + node.__class__.__name__,
                         self.generic_visit)
        return method(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """Puts what its methods return in the place of the nodes."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = self._items(old)
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node

    def _items(self, items):
        result = []
        for item in items:
            if isinstance(item, AST):
                item = self.visit(item)
                if item is None:
                    continue
                if not isinstance(item, AST):
                    result.extend(item)
                    continue
            result.append(item)
        return result


def compare(a, b, /, *, compare_attributes=False):
    """Are two trees alike?"""
    def alike(x, y):
        if isinstance(x, AST):
            return type(x) is type(y) and alike_nodes(x, y)
        if isinstance(x, list):
            return (isinstance(y, list) and len(x) == len(y)
                    and all(map(alike, x, y)))
        return type(x) is type(y) and x == y

    def alike_nodes(x, y):
        names = x._fields
        if compare_attributes:
            if x._attributes != y._attributes:
                return False
            names += x._attributes
        for name in names:
            left, right = getattr(x, name, ...), getattr(y, name, ...)
            if left is not right and not alike(left, right):
                return False
        return True

    return type(a) is type(b) and alike(a, b)


def unparse(ast_obj):
    """A text that parses to the tree."""
    from _ast_unparse import Unparser
    return Unparser().visit(ast_obj)


def main(args=None):
    import argparse
    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("infile", nargs="?", default="-",
                        help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec",
                        choices=("exec", "single", "eval", "func_type"),
                        help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True,
                        action="store_false",
                        help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true",
                        help="include attributes such as line numbers and "
                             "column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3,
                        help="indentation of nodes (number of spaces)")
    options = parser.parse_args(args)
    if options.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, "rb") as file:
            source = file.read()
    tree = parse(source, name, options.mode,
                 type_comments=options.no_type_comments)
    print(dump(tree, include_attributes=options.include_attributes,
               indent=options.indent))


if __name__ == "__main__":
    main()
