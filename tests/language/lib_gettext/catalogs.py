import gettext, io, os, struct, tempfile
def mo(messages, order="<"):
    items = sorted(messages.items())
    n = len(items)
    keys = [k.encode() for k, _ in items]
    values = [v.encode() for _, v in items]
    at = 28 + 16 * n
    heads = []
    body = b""
    for group in (keys, values):
        for text in group:
            heads.append(struct.pack(order + "II", len(text), at + len(body)))
            body += text + b"\0"
    return struct.pack(order + "7I", 0x950412DE, 0, n, 28, 28 + 8 * n, 0, 0) + b"".join(heads) + body
HEAD = "Project-Id-Version: p\nContent-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2;\n"
messages = {"": HEAD, "hello": "grüß", "one\0many": "eins\0viele\0keine", "ctx\x04open": "auf", "c\x04a\0b": "x\0y\0z"}
for order in "<>":
    t = gettext.GNUTranslations(io.BytesIO(mo(messages, order)))
    print(t.gettext("hello"), t.gettext("other"), [t.ngettext("one", "many", n) for n in (0, 1, 2, 11, 21)], t.ngettext("p", "q", 1), t.ngettext("p", "q", 2))
    print(t.pgettext("ctx", "open"), t.pgettext("c2", "open"), t.npgettext("c", "a", "b", 5), t.npgettext("z", "a", "b", 1), t.charset(), sorted(t.info().items()))
t.add_fallback(gettext.NullTranslations())
print(t.gettext("nothing"))
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for bad in (b"abcd" * 8, b"\xde\x12\x04\x95" + struct.pack("<6I", 9 << 16, 0, 0, 0, 0, 0)):
    tell(lambda: gettext.GNUTranslations(io.BytesIO(bad)))
root = tempfile.mkdtemp()
for lang in ("de", "fr"):
    os.makedirs(f"{root}/{lang}/LC_MESSAGES")
    with open(f"{root}/{lang}/LC_MESSAGES/dom.mo", "wb") as f:
        f.write(mo({"": HEAD, "lang": lang, f"only {lang}": "yes"}))
os.environ["LANGUAGE"] = "xx:de_AT.UTF-8:fr"
print([p.replace(root, "") for p in gettext.find("dom", root, all=True)], gettext.find("none", root), gettext.find("dom", root, ["zz"]), gettext.find("dom", root, ["fr_CA"]).replace(root, ""))
t = gettext.translation("dom", root)
print(t.gettext("lang"), t.gettext("only fr"), t.gettext("no"))
tell(lambda: gettext.translation("none", root))
print(type(gettext.translation("none", root, fallback=True)).__name__)
gettext.bindtextdomain("dom", root)
print(gettext.textdomain(), gettext.textdomain("dom"), gettext.gettext("lang"), gettext.dgettext("none", "x"), gettext.ngettext("a", "b", 2), gettext.dngettext("dom", "a", "b", 1), gettext.pgettext("c", "m"), gettext.dnpgettext("dom", "c", "a", "b", 3))
gettext.install("dom", root, names=["ngettext"])
print(_("lang"), ngettext("i", "j", 1))
for text in ("n", "n!=1", "n==1 ? 0 : n>=2 && n<=4 ? 1 : 2", "(n%10)*2-1", "!n", "007", "n +", "(n", "x", "n n", "n?1", "n/2", "1<2", ""):
    tell(lambda: [gettext.c2py(text)(n) for n in (0, 1, 2, 5)])
tell(lambda: gettext.c2py("n")("x"))
