import re
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "re.findall(r'\\d+', 'a1b22'), re.findall(r'(\\w)(\\d)', 'a1b2'), re.findall('', 'ab'), re.findall('a|b', 'cab'), re.findall(r'\\b\\w', 'hi there')",
    "re.sub(r'\\d', '#', 'a1b2'), re.sub('(a)(b)', r'\\2\\1', 'abab'), re.sub('a', '', 'banana', count=1), re.sub('x*', '-', 'ab'), re.sub('a', lambda m: m[0] * 2, 'aba')",
    "re.split(r'[,;]', 'a,b;c'), re.split(r'(,)', 'a,b'), re.split(' +', 'a  b c', maxsplit=1), re.split('x', ''), re.split(r'\\W+', 'hello, world!')",
    "re.match('a', 'ba'), re.search('a', 'ba').span(), re.fullmatch('a', 'ab'), re.match('(a)(b)?', 'a').groups(), re.match('(?P<x>a)', 'a').groupdict(), re.match('a*', 'aaa').group()",
    "re.search('(?i)ABC', 'xabc').group(), re.search('a.c', 'a\\nc'), re.search('a.c', 'a\\nc', re.S).group(), re.findall('^a', 'a\\na', re.M), re.search('(?x) a b', 'ab').group()",
    "re.search(r'(a+)(b*)', 'aab').groups(), re.search(r'a{2}', 'aaa').group(), re.search('a+?', 'aaa').group(), re.search('a{1,2}?', 'aaa').group(), re.search(r'(.)\\1', 'abba').group()",
    "re.search('(?<=a)b', 'ab').span(), re.search('(?<!a)b', 'ab'), re.search('a(?=b)', 'ab').group(), re.search('a(?!b)', 'ab'), re.search('(?:a)(b)', 'ab').group(1)",
    "re.escape('a.b'), re.compile('a', re.I).flags & re.I, re.compile('(a)(?P<n>b)').groups, re.compile('(?P<n>b)').groupindex, re.compile('a').pattern, re.subn('a', 'b', 'aa')",
    "[m.start() for m in re.finditer('a', 'banana')], re.match('(a)|(b)', 'b').lastindex, re.search('b', 'abc').string, re.match('(.)(.)', 'ab').group(2, 1), re.match('a', 'a').re.pattern",
):
    t(s)
