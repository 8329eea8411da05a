import secrets, this, io, quopri, netrc, os, tempfile
print(len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), secrets.randbelow(1), secrets.choice([7]), secrets.randbits(0) if 0 else 0, secrets.compare_digest("a", "a"))
for bad in (0, -1):
    try:
        secrets.randbelow(bad)
    except ValueError as e:
        print(e)
print(all(0 <= secrets.randbelow(5) < 5 for _ in range(50)), len({secrets.token_hex() for _ in range(20)}))
for data in (b"a=b \t\nc\xe9" + b"x" * 100 + b"\n.\n", b" ", b"a_b c\t", b"=\r\n", b""):
    for tabs in (False, True):
        for header in (False, True):
            e = quopri.encodestring(data, tabs, header)
            o = io.BytesIO()
            quopri.encode(io.BytesIO(data), o, tabs, header)
            print(e, o.getvalue() == e, quopri.decodestring(e, header) == data)
print(quopri.decodestring(b"a=3D=20=\nb=e9_=zz"), quopri.decodestring(b"a_b", header=True), quopri.needsquoting(b"=", False, False), quopri.quote(b"="), quopri.unhex(b"3D"), quopri.ishex(b"a"))
path = os.path.join(tempfile.mkdtemp(), "netrc")
for text in ("machine a login l password p\nmachine b\n  login \"x y\" account q password a\\ b#c\ndefault login d password e # c\n", "macdef m\n one\n two\n\nmachine z login y password x\n", "# c\nmachine h\n#x\nlogin u\n", "macdef m\n one\n", "junk", "machine", "machine a wrong b", '"" x', "", "machine a password p machine b user u"):
    with open(path, "w") as f:
        f.write(text)
    try:
        n = netrc.netrc(path)
        print(n.hosts, n.macros, n.authenticators("a"), n.authenticators("none"), repr(str(n)))
    except netrc.NetrcParseError as e:
        print(e.msg, e.lineno, str(e).replace(path, "FILE"))
