# Signature.bind, getcallargs: arguments sorted to parameters, or the error that says why not.
import inspect


def everything(a, b=2, /, c=3, *rest, d, e=5, **more): pass
def three(a, b, c): pass
def keywords(*, x, y=1): pass
def optional(a=1, b=2): pass


CALLS = [((), {}), ((1,), {}), ((1, 2, 3), {}), ((1, 2, 3, 4, 5), {"d": 6}), ((1,), {"d": 4, "z": 9}), ((1,), {"c": 4, "x": 1}),
         ((), {"x": 1}), ((1, 2), {"c": 3}), ((1, 2), {"b": 3}), ((1,), {"a": 1}), ((1, 2, 3), {"c": 1}), ((), {"q": 1})]
for f in everything, three, keywords, optional:
    signature = inspect.signature(f)
    print(signature)
    for args, named in CALLS:
        for way in signature.bind, signature.bind_partial, lambda *a, **n: inspect.getcallargs(f, *a, **n):
            try:
                print("  ", way(*args, **named))
            except TypeError as error:
                print("  ", error)
bound = inspect.signature(everything).bind(1, 2, 3, 4, d=5, k=6)
print(bound.args, bound.kwargs, bound)
bound.apply_defaults()
print(bound.arguments)
p = inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY, default=1, annotation=int)
print(p, p.replace(default=p.empty), p.replace(annotation=p.empty), p.replace(name="b", kind=1), inspect.Signature.empty)
