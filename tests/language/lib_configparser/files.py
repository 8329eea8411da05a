import configparser, io
c=configparser.RawConfigParser(); c.read_dict({"s":{"=a":"1"}})
for k in ("=a","a=b","a:b","[x]","x[y]"," a","a\n","a\nb",":"):
    c=configparser.RawConfigParser(); c.read_dict({"s":{k:"1\r\n2\r3"}})
    try: f=io.StringIO(); c.write(f); print(repr(f.getvalue()))
    except Exception as e: print(repr(e), e)
c=configparser.ConfigParser(allow_unnamed_section=True); c.add_section(configparser.UNNAMED_SECTION); c.add_section("x"); f=io.StringIO(); c.write(f); print(repr(f.getvalue()))
c=configparser.ConfigParser(allow_unnamed_section=True); c.read_string("a=1\n[x]\n b=2"); f=io.StringIO(); c.write(f); print(repr(f.getvalue()))
from configparser import *
def tell(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e, "|", e.args)
TEXT = """# comment
[DEFAULT]
base = /srv
debug: no
[paths]
home = %(base)s/home   ; not a comment
log = %(home)s/log
   second line
     third line

   after an empty one
# a comment
   and one behind a comment
empty =
Key With Spaces : 5
[numbers]
i = 42
f = 1e3
yes = On
bad = maybe
loop = %(loop)s
missing = %(nothing)s
wrong = 100%
half = %(i
pct = 50%%
"""
c = ConfigParser(); c.read_string(TEXT)
for s in c: print(s, dict(c.items(s, raw=True)))
print(c["paths"]["log"], c.get("paths", "home", vars={"BASE": "/x"}), c.getint("numbers", "i"), c["numbers"].getfloat("f"), c["numbers"].getboolean("yes"), c["numbers"]["pct"])
for f in [lambda: c["numbers"]["loop"], lambda: c["numbers"]["missing"], lambda: c["numbers"]["wrong"], lambda: c["numbers"]["half"], lambda: c["numbers"].getboolean("bad"),
          lambda: c["x"], lambda: c.get("x", "y"), lambda: c.get("paths", "y"), lambda: c.get("x", "y", fallback=3), lambda: c["paths"].get("y"), lambda: c["paths"].getint("y", 7), lambda: c.set("paths", "a", 1), lambda: c.set("paths", "a", "%"), lambda: c.add_section("paths"), lambda: c.add_section("DEFAULT"), lambda: c.add_section(1), lambda: c.options("q"), lambda: c.items("q"), lambda: c.remove_option("q", "a"), lambda: c.remove_section("q"), lambda: c.__delitem__("DEFAULT"), lambda: c.__delitem__("q"), lambda: c["paths"].__delitem__("q"), lambda: c.has_option("paths", "BASE"), lambda: c.has_option("", "base"), lambda: list(c["paths"]), lambda: len(c), lambda: repr(c["paths"]), lambda: c.converters["int"], lambda: c.converters.__setitem__("", 1), lambda: c.converters.__setitem__(1, 1), lambda: ConfigParser(interpolation=5), lambda: c.add_section(UNNAMED_SECTION), lambda: c.read(["/nonexistent/x"]), lambda: c.popitem()]:
    tell(f)
for text in ["a=1\n", "[s]\na=1\na=2\n", "[s]\n[s]\n", "[s]\njunk\n=x\nmore junk\na=1\n", "[s\n", "[s]\na\n  b\n"]:
    tell(lambda: ConfigParser().read_string(text))
    tell(lambda: {k: dict(v) for k, v in (lambda c: (c.read_string(text, "src"), c)[1])(RawConfigParser(strict=False, allow_no_value=True)).items()})
e = ConfigParser(interpolation=ExtendedInterpolation(), delimiters=("=>",), comment_prefixes=("//",), inline_comment_prefixes=("//", ";"), default_section="common", empty_lines_in_values=False, converters={"list": lambda v: v.split()})
e.read_string("[common]\nroot => /r // c\n[a]\np => ${root}/a ; c\nq => ${b:z} $$5\nbad => ${b:nope}\nbad2 => ${a:b:c}\nbad3 => $x\nbad4 => ${x\nl => 1 2\n  3\n\n  k => 4\n[b]\nz => ${a:p}!\n")
for f in [lambda: e["a"]["p"], lambda: e["a"]["q"], lambda: e["a"]["bad"], lambda: e["a"]["bad2"], lambda: e["a"]["bad3"], lambda: e["a"]["bad4"], lambda: e["a"].getlist("l"), lambda: e.getlist("a", "k"), lambda: e.set("a", "x", "$"), lambda: e.set("a", "x", "${ok}$$")]:
    tell(f)
f = io.StringIO(); c.write(f); e.write(f, space_around_delimiters=False); print(f.getvalue())
d = ConfigParser({"a": "1"}, allow_no_value=True); d["s"] = {"b": "2", "c": None}; d["s"] = d["s"]; print(dict(d["s"])); d["DEFAULT"] = {"z": 9}; print(dict(d["s"])); tell(lambda: d["s"].getboolean("b"))
for x in (NoSectionError("s"), DuplicateOptionError("s", "o", "f", 3), DuplicateSectionError("s"), DuplicateSectionError("s", "f"), ParsingError("f", 3, "line\n"), MissingSectionHeaderError("f", 1, "x"), InterpolationDepthError("o", "s", "v")):
    print(repr(x), x.args, {k: v for k, v in sorted(vars(x).items())})
