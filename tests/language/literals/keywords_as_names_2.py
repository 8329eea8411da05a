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
    "nonlocal = 1",
    "None.x = 1",
    "f(None=1)",
    "with = 1",
    "is = 1",
    "yield = 1",
    "del del",
    "True",
    "type = 5",
    "type X = int",
):
    try: compile(s, "s", "exec"); print(s.replace("\n", ";"), "ok")
    except SyntaxError as e: print(s, "->", e.msg)
