# since: 3.13
import json
for s in (
    '{"a": 1,}',
    "{'a': 1}",
    '"abc',
    '"a\nb"',
    '"\\x"',
    '"\\u12"',
    "01",
    "1.",
    ".5",
    "+1",
):
    try: print(s, json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), e, e.pos, e.lineno, e.colno)
