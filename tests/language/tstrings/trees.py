# since: 3.14
# Template strings in ast, in annotations and in warnings of the compiler.
import annotationlib
import ast
import warnings

SOURCES = [
    "t''", "t'a'", "t'a{x}b'", "t'{x}{y!r:>{w}.{p}}'", "t'{ x }'", "t'{x = }'", "t'{x=!s:q}'", "t'{(x)}'",
    "t'{x:}'", "t'''{\nx # c\n+ y}'''", "t'a' t'b{x}' t'c'", "(t'a'\n  t'{x}b')", "rt'\\d{x}'", "t'é{é=}é'",
    "t'{f'{x}'}{t'{x}'}'", "t'{x:=5}'", "t'{(x := 5)}'", "t'{yield x}'", "t'{{{x}}}'", "t'{ {x} }'",
    "t'{a[\"b\"]}'", "t\"'{x}\"", "t'''{x!r:'\"}'''", "t'{lambda_}{(lambda x: 1)}'",
]
for source in SOURCES:
    tree = ast.parse(source)
    print(ast.dump(tree, include_attributes=source[0] != "(" and len(source) < 12))
    again = ast.unparse(tree)
    print(again, ast.dump(ast.parse(again)) == ast.dump(tree))
print(ast.TemplateStr._fields, ast.Interpolation._fields)
print(ast.dump(ast.parse("(t'a'\n  t'{x}b')"), include_attributes=True))


def attempt(what, *args):
    try:
        print(repr(what(*args)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


def run(values):
    tree = ast.Expression(ast.TemplateStr(values))
    attempt(ast.unparse, tree)
    attempt(lambda: eval(compile(ast.fix_missing_locations(tree), "", "eval"), {"x": 5}))


x = ast.Name("x", ast.Load())
run([])
run([ast.Constant("a"), ast.Interpolation(x, "x", -1)])
run([ast.Interpolation(x, "x", -1), ast.Interpolation(x, "y y", ord("r"), ast.JoinedStr([ast.Constant("q")]))])
run([ast.Interpolation(x, None, -1)])
run([ast.Interpolation(x, "x", -1, ast.Constant("a"))])
run([ast.JoinedStr([ast.Constant("a")])])
run([ast.Interpolation(ast.Name("x", ast.Store()), "x", -1)])
run([ast.Interpolation(x, "x", 200)])
run([ast.Interpolation(x, "x")])
run([None])
attempt(lambda: eval(compile(ast.Expression(ast.fix_missing_locations(ast.Interpolation(x, "x", -1))), "", "eval"), {"x": 5}))
attempt(ast.unparse, ast.Interpolation(x, "a b", -1))
attempt(ast.unparse, ast.FormattedValue(x, 114))
attempt(ast.literal_eval, "t'a'")

for source in ["t'a'()", "t'a'[0]", "t'{x}'['b']", "[1][t'a']", "1 is t'a'", "t'\\q{x}'", "assert (t'a', 1)"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "", "exec")
    print(source, [str(w.message) for w in caught])

names = {}
exec("from __future__ import annotations\n"
     "a: t'a{ x !r:>{w}}b{{'\nb: t'{x=}'\nc: t\"a'b\"\nd: t''\ne: t'a' t'b{x}'\nf: t'{ {1} }'", names)
print(names["__annotations__"])


def function(a: t"{x!r}", b: t"{undefined}"):
    pass


print(annotationlib.get_annotations(function, format=annotationlib.Format.STRING))
