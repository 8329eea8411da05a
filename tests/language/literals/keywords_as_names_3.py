# since: 3.12
import keyword
match = case = type = _ = 5
def match(case, type=1, _=2): return case, type, _
del type
class type_: match = 1; case = 2; type = 3
match = [1, 2]
match[0] = 5
match.append(3)
match, case = case, match
print = print
match = lambda x: x
match(1)
type = type_
del type
case = {"a": 1}
case["a"] += 1
async_ = await_ = 1
self = cls = 7
from_ = None
match = 1
match * 2
match - 1
match == 1
match
match: int = 3
for s in (
    "match x: pass",
    "match x:\n case _: pass",
    "case x:\n pass",
    "_ = 1",
    "import match",
    "from case import type",
    "type type = type",
    "match match:\n case case: pass",
):
    try: compile(s, "s", "exec"); print(s.replace("\n", ";"), "ok")
    except SyntaxError as e: print(s, "->", e.msg)
