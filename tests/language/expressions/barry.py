from __future__ import barry_as_FLUFL
print(1 <> 2, [x <> 1 for x in (1, 2)], eval("3 <> 3"))
try:
    eval("1 != 2")
except SyntaxError as e:
    print(e, e.offset)
