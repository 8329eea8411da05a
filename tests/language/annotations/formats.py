# since: 3.14
# Annotations whose names have no values yet, as text and as forward references.
import re
from annotationlib import *

F=Format
def show(f, *a):
    try:
        print(re.sub(" at 0x[0-9a-f]+", "", str(f(*a))))
    except Exception as e:
        print(type(e).__name__, e)
def f(a: Undefined, b: list[Undefined], c: int | Undefined, d: Undefined.x.y[0], e: "str", f: Undefined(1, k=2), g: -Undefined, h: not_defined + 1, i: dict[str, Undefined] | None, j: (Undefined, int), k: [Undefined], l: 1, m: None, n: ...) -> Undefined: pass
for fmt in (F.STRING,):
    for k,v in get_annotations(f, format=fmt).items(): print(k, repr(v))
for k, v in get_annotations(f, format=F.FORWARDREF).items():
    print(k, re.sub(' at 0x[0-9a-f]+', '', repr(v)))
show(get_annotations, f)
def g(a: int, b: list[int], c: 1 + 2, d: int | None, x: f"a", y: [i for i in range(3)], z: {1: 2}, w: 5 if 1 else 2, v: a < b, u: not a): pass
show(lambda: get_annotations(g, format=F.STRING))
class C:
    x: Undefined
    y: list[C]
    z: T2
    __w: D
    T2 = int
    def m(self, a: T2, b: C, c: nope) -> D: pass
show(lambda: get_annotations(C, format=F.STRING)); show(lambda: get_annotations(C, format=F.FORWARDREF)); show(lambda: get_annotations(C.m, format=F.STRING)); show(lambda: get_annotations(C.m, format=F.FORWARDREF))
def outer():
    loc = int
    class I:
        a: loc
        b: later
        c: list[later]
    def h(a: loc, b: later, c: list[later]): pass
    show(lambda: get_annotations(I, format=F.STRING)); show(lambda: get_annotations(I, format=F.FORWARDREF)); show(lambda: get_annotations(h, format=F.STRING)); show(lambda: get_annotations(h, format=F.FORWARDREF))
    later = str
    show(lambda: get_annotations(I, format=F.VALUE)); show(lambda: get_annotations(h))
outer()
def k[T](a: T, b: list[T], c: dict[T, nope]): pass
show(lambda: get_annotations(k, format=F.STRING)); show(lambda: get_annotations(k, format=F.FORWARDREF))
fr = get_annotations(f, format=F.FORWARDREF)
r = fr['a']
print(type(r), r.__forward_arg__, r.__owner__ is f)
r = fr['b']
print(type(r), len(r.__args__))
Undefined = int
show(lambda: fr['a'].evaluate()); show(lambda: fr['b'])
show(lambda: get_annotations(f, format=F.FORWARDREF)['b'])
type X = list[undefd]
show(lambda: call_evaluate_function(X.evaluate_value, F.STRING)); show(lambda: call_evaluate_function(X.evaluate_value, F.FORWARDREF)); show(lambda: call_evaluate_function(X.evaluate_value, F.VALUE))
def n[T: undefd2](): pass
show(lambda: call_evaluate_function(n.__type_params__[0].evaluate_bound, F.STRING))
show(lambda: ForwardRef("int").evaluate()); show(lambda: ForwardRef("nope").evaluate()); show(lambda: ForwardRef("nope").evaluate(format=F.FORWARDREF)); show(lambda: ForwardRef("list[nope]").evaluate(format=F.FORWARDREF)); show(lambda: ForwardRef("a b")); show(lambda: ForwardRef("x+1").evaluate(globals={'x':2}));show(lambda: ForwardRef("int").evaluate(format=F.STRING))
show(lambda: ForwardRef("int")); show(lambda: ForwardRef("int", module="m")); show(lambda: ForwardRef("int")==ForwardRef("int")); show(lambda: ForwardRef("int") | str); show(lambda: hash(ForwardRef("int"))==hash(ForwardRef("int"))); show(lambda: ForwardRef(1))
show(lambda: type_repr(int)); show(lambda: type_repr(f)); show(lambda: type_repr(list[int])); show(lambda: type_repr(...)); show(lambda: type_repr("x")); show(lambda: type_repr(None)); show(lambda: type_repr(type(None))); show(lambda: type_repr(1)); show(lambda: type_repr(C))
show(lambda: annotations_to_string({'a': int, 'b': 'str', 'c': list[int]}))
show(lambda: get_annotations(5)); show(lambda: get_annotations(print)); show(lambda: get_annotations(f, format=F.VALUE_WITH_FAKE_GLOBALS)); show(lambda: get_annotations(f, eval_str=True, format=F.STRING)); show(lambda: get_annotations(f, format=99))
import typing
show(lambda: typing.get_type_hints(g)); show(lambda: typing.get_type_hints(C, format=F.FORWARDREF)); show(lambda: typing.get_type_hints(C.m, format=F.STRING))
import dataclasses
@dataclasses.dataclass
class DC:
    a: Later
    b: list[Later] = None
    c: typing.ClassVar[Later2] = 1
print(DC(1), [ (q.name, q.type) for q in dataclasses.fields(DC)])
import inspect
show(lambda: inspect.signature(f, annotation_format=F.STRING)); show(lambda: inspect.signature(C.m, annotation_format=F.FORWARDREF))
show(lambda: inspect.get_annotations(C.m, format=F.STRING))
show(lambda: C.__annotate__(1)); show(lambda: f.__annotate__(2)); show(lambda: f.__annotate__(4))
