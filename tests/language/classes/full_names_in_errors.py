# Some errors name a class with its module, unless that is __main__.
import types

source = """
class A:
    __slots__ = "a"
    __hash__ = None
    class B:
        __hash__ = None
        async def __aenter__(self): pass
        async def __aexit__(self, *error): pass
def enter(x):
    with x: pass
"""
for name in "__main__", "builtins", "shapes.flat", None:
    namespace = {"__name__": name}
    exec(source, namespace)
    a, b = namespace["A"](), namespace["A"].B()
    for attempt in (lambda: a.a, lambda: {a: 1}, lambda: {b}, lambda: {b: 1}, lambda: namespace["enter"](a),
                    lambda: namespace["enter"](b)):
        try:
            attempt()
        except (TypeError, AttributeError) as e:
            print(e)
