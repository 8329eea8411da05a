# since: 3.14
import re
def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    type([].append),
    type(C().m),
    type(str.join),
    type(C.__dict__),
    list[int],
    int | str,
    {}.keys(),
    {1: 2}.items(),
    dict.fromkeys,
    int.from_bytes.__name__,
):
    print(re.sub("0x[0-9a-f]+", "0x...", f"{v!s} ~ {v!r}"))
