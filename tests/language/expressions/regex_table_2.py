# since: 3.13
import re
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "re.compile('(')",
    "re.compile('*')",
    "re.compile('[')",
    "re.compile('a{2,1}')",
    "re.compile(r'\\1')",
    "re.compile('(?P<1>a)')",
    "re.compile('(?P<a>x)(?P<a>y)')",
    "re.match('a', b'a')",
    "re.match(1, 'a')",
):
    t(s)
