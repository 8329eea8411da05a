class H:
    def __hash__(self): return 42
    def __repr__(self): return "H!"
    def __str__(self): return "str H"
print(hash(H()), repr(H()), str(H()), [H()], {H()}, {H(): H()}, (H(),), f"{H()} {H()!r} {H()!s} {H()!a}", "%s %r" % (H(), H()), print(H()), "{0} {0!r}".format(H()))
class R:
    def __repr__(self): return "é\n"
print(ascii(R()), [R()], str(R()) == "é\n"); print(repr("a'b\"c"), repr(b"a'b"), repr({"a": ("b", [1])}), repr(1e100), repr(True), repr(str), repr(H).split(".")[-1])
for f in (lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(), lambda: repr(), lambda: hash(([],)), lambda: hash(bytearray())):
    try: print(f())
    except TypeError as e: print(e)
