def flaky(n):
    errs = []
    for i in range(n):
        try:
            if i % 2: raise ValueError(f"odd {i}")
            if i % 3 == 0: raise KeyError(i)
        except Exception as e: e.add_note(f"while doing {i}"); errs.append(e)
    if errs: raise ExceptionGroup("several", errs)
    return "fine"
try: flaky(4)
except* ValueError as g: print([(str(e), e.__notes__) for e in g.exceptions])
except* KeyError as g: print([(repr(e), e.__notes__) for e in g.exceptions])
try:
    try: flaky(2)
    except* ValueError: print("v")
except ExceptionGroup as g: print("rest", repr(g), g.__context__)
print(flaky(0))
def leafs(g): return [x for e in g.exceptions for x in (leafs(e) if isinstance(e, BaseExceptionGroup) else [e])]
n = ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1), ExceptionGroup("c", [OSError(2)])]), TypeError(3)]); print(leafs(n)); m, r = n.split(lambda e: isinstance(e, OSError)); print(repr(m), repr(r)); print(repr(n.subgroup(lambda e: getattr(e, "args", ()) == (1,))))
r = []
for exc in (ValueError(1), ExceptionGroup("g", [ValueError(1), TypeError(2)]), None):
    try:
        if exc: raise exc
    except* ValueError as e: r.append(("V", len(e.exceptions), e.message))
    except* TypeError as e: r.append(("T", len(e.exceptions)))
    else: r.append("else")
    finally: r.append("fin")
print(r)
