# Visitors, transformers, trees made by hand, code from trees.
import ast


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append((node.id, type(node.ctx).__name__))

    def visit_FunctionDef(self, node):
        self.names.append("def " + node.name)
        self.generic_visit(node)


names = Names()
names.visit(ast.parse("x = a + b\ndef f(c=d): return [e for e in g]\ndel x"))
print(names.names)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            value = eval(compile(ast.Expression(node), "", "eval"))
            return ast.copy_location(ast.Constant(value), node)
        return node

    def visit_Assert(self, node):
        return None

    def visit_Pass(self, node):
        return [ast.Expr(ast.Constant(1)), ast.Expr(ast.Constant(2))]


tree = Fold().visit(ast.parse("x = 1 + 2 * 3 - y\nassert x\nif x: pass"))
print(ast.unparse(ast.fix_missing_locations(tree)))
namespace = {"y": 4}
exec(compile(tree, "made", "exec"), namespace)
print(namespace["x"])

made = ast.Module([
    ast.FunctionDef("area", ast.arguments(args=[ast.arg("w"), ast.arg("h")], defaults=[ast.Constant(2)]),
                    [ast.Return(ast.BinOp(ast.Name("w"), ast.Mult(), ast.Name("h")))]),
    ast.Assign([ast.Name("result", ast.Store())], ast.Call(ast.Name("area"), [ast.Constant(21)])),
])
ast.fix_missing_locations(made)
exec(compile(made, "made", "exec"), namespace)
print(namespace["result"], namespace["area"](3, 3))
print(eval(compile(ast.fix_missing_locations(ast.Expression(
    ast.Constant((1, -2, (3.5, "a\ud800", b"c", 1 + 2j, -2 ** 70, None, ...))))), "", "eval")))

try:
    exec(compile(ast.increment_lineno(ast.parse("\n\n1 / 0"), 10), "moved", "exec"))
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_filename)

print(compile(made, "", "exec", ast.PyCF_ONLY_AST) is made)
tree = compile("a = 1", "", "single", ast.PyCF_ONLY_AST)
print(ast.dump(tree))
exec(compile(ast.parse("for i in range(3): print(i, end=' ')\nprint()"), "", "exec"))
copy = __import__("copy")
again = copy.deepcopy(made)
print(ast.dump(again) == ast.dump(made), again is not made, ast.compare(again, made), ast.compare(again, tree))
pickle = __import__("pickle")
print(ast.dump(pickle.loads(pickle.dumps(tree))))
node = ast.Name("x", ast.Load())
print(ast.dump(copy.replace(node, id="y")), node.id)
match ast.parse("f(1)").body[0].value:
    case ast.Call(ast.Name(name), [ast.Constant(value)]):
        print(name, value)


def constant(value):
    tree = ast.Expression(ast.fix_missing_locations(ast.Constant(value)))
    made = eval(compile(tree, "", "eval"))
    print(repr(made), type(made).__name__, ast.unparse(tree))


constant(frozenset())
constant(frozenset({-1}))
constant((1, frozenset({("a", 2.5)})))
constant(frozenset({frozenset({None}), frozenset({None})}))
try:
    constant(frozenset({range(3)}))
except TypeError as e:
    print(e)
tree = ast.parse("x in y", mode="eval")
tree.body.comparators[0] = ast.copy_location(ast.Constant(frozenset({1, 2j})), tree.body)
print(eval(compile(tree, "", "eval"), {"x": 2j}), ast.dump(compile(tree, "", "eval", ast.PyCF_OPTIMIZED_AST)))
