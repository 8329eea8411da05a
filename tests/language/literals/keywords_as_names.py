# since: 3.12
import keyword
print(keyword.kwlist, keyword.softkwlist); match = case = type = _ = 5; print(match, case, type, _)
def match(case, type=1, _=2): return case, type, _
print(match(1), match(case=3, type=4)); del type
class type_: match = 1; case = 2; type = 3
print(type_.match, type_.case, type_.type, {"match": 1}["match"]); match = [1, 2]; match[0] = 5; match.append(3); print(match, match[0]); match, case = case, match; print(case); print = print; match = lambda x: x; match(1); print(match(5), match (6)); type = type_; print(type.match); del type
case = {"a": 1}; case["a"] += 1; print(case); async_ = await_ = 1; print(async_ + await_); self = cls = 7; print(self, cls); from_ = None; print(from_, [match for match in range(2)], (lambda case: case)(4))
match = 1
match * 2; match - 1; match == 1; match
match: int = 3
print(match, -match, match if match else case, not match, match and case, [match], f"{match}")
for s in (
    "False = 1",
    "class = 1",
    "def if(): pass",
    "x.class",
    "lambda in: 0",
    "import as",
    "for for in x: pass",
    "async = 1",
    "await = 1",
    "print(def)",
):
    try: compile(s, "s", "exec"); print(s.replace("\n", ";"), "ok")
    except SyntaxError as e: print(s, "->", e.msg)
