import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable), string.capwords("hello  world-foo bar"), string.capwords("a,b", ","))
t = string.Template("$who likes ${what}s $$5"); print(t.substitute(who="tim", what="kung"), t.safe_substitute(who="x"), t.template, t.substitute({"who": 1}, what=2), string.Template("no vars").substitute(), string.Template("$a_b1 $é").safe_substitute(a_b1=1))
for f in (lambda: t.substitute(who="x"), lambda: string.Template("$").substitute(), lambda: string.Template("a\n$1").substitute(), lambda: string.Template("${a").substitute(a=1), lambda: t.substitute(5), lambda: t.substitute({}, {})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class F(string.Formatter):
    def get_value(self, k, a, kw): return f"<{k}>" if isinstance(k, str) else super().get_value(k, a, kw)
    def convert_field(self, v, c): return v.upper() if c == "u" else super().convert_field(v, c)
print(F().format("{0} {x} {x!u} {1:>5}", 1, "b"), string.Formatter().vformat("{a} {0}", (5,), {"a": 1}), list(string.Formatter().parse("a{b!r:c}d{}e{{f}}")), string.Formatter().format("{} {}", 1, 2))
class D(string.Template): delimiter = "%"; idpattern = "[a-z]+"
print(D("%a %% %b").substitute(a=1, b=2), string.Template("$a ${b} $$").get_identifiers() if hasattr(t, "get_identifiers") else "", string.Template("$1").is_valid() if hasattr(t, "is_valid") else "")
