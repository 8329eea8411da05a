import json
for s in (
    "nul",
    "[1] 2",
    "tru",
    "-",
    "1e",
    '{"a": 1 "b": 2}',
    "[,]",
    "\ufeff1",
    "NaN2",
    "{\n\n  bad}",
):
    try: print(s, json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), e, e.pos, e.lineno, e.colno)
