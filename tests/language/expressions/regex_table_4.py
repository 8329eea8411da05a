# since: 3.13
import re
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "re.split(',')",
    "re.sub('a', 'b')",
    "re.compile('a', 'b')",
    "re.compile(r'(?z)')",
    "re.compile(r'[b-a]')",
    "re.compile('a++').pattern, re.search('a++b', 'aab').group(), re.search('(?>a*)b', 'aab').group()",
):
    t(s)
