# since: 3.13
import re
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "re.match('a', 1)",
    "re.match('(a)', 'a').group(2)",
    "re.match('(a)', 'a').group('x')",
    "re.sub('a', r'\\1', 'a')",
    "re.sub('(a)', r'\\g<b>', 'a')",
    "re.match('a', 'a').foo",
    "re.compile('a').foo",
    "re.match('a')",
    're.compile()',
):
    t(s)
