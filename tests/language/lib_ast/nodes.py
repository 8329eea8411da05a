# Nodes as objects: what their constructors take.
import ast
import warnings

warnings.simplefilter("always")


def attempt(make):
    with warnings.catch_warnings(record=True) as caught:
        try:
            node = make()
            print(type(node).__name__, sorted(vars(node)))
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("  ", warning.category.__name__, warning.message)


attempt(lambda: ast.Name())
attempt(lambda: ast.Name("x"))
attempt(lambda: ast.Name(id="x", ctx=ast.Store(), lineno=3))
attempt(lambda: ast.Name("x", ast.Load(), 3))
attempt(lambda: ast.Name("x", id="y"))
attempt(lambda: ast.Name("x", other=1))
attempt(lambda: ast.Pass(1))
attempt(lambda: ast.Return())
attempt(lambda: ast.FunctionDef("f"))
attempt(lambda: ast.Module())
attempt(lambda: ast.AST())
attempt(lambda: ast.AST(x=1))
attempt(lambda: ast.BinOp(1, ast.Add()))


class Own(ast.Name):
    _fields = ("id", "ctx", "extra")


node = Own("x", ast.Load(), 5)
print(node.extra, ast.dump(node), Own.__match_args__)
node.anything = 1
print(node.anything, hasattr(ast.Name("x"), "lineno"), ast.Name("x").end_lineno)
try:
    ast.parse("1", feature_version=(2, 7))
except ValueError as error:
    print(error)
for bad in (ast.dump, ast.get_docstring):
    try:
        bad(5 if bad is ast.dump else ast.Name("x"))
    except TypeError as error:
        print(error)
try:
    compile(ast.parse("1", mode="eval"), "", "exec")
except TypeError as error:
    print(error)
