import urllib.parse as U
print(U.__all__)
def tell(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for u in ["http://user:pw@host:80/p/a;x=1/b;y?q=1&r=2#frag", "//h/p", "path?q", "", "http:", "HTTP://H", "mailto:a@b", "file:///x", "a:b", "http://[::1]:80/x", "http://[::1", "http://h:bad/", "http://h:99999/", "http://[v1.x]/", "http://[1.2.3.4]/", "  http://x ", "ht\ntp://a\tb", "http://h?q#f", "x://", "x:///y", "1a:b", "http://a@b@c", "http://h:", "svn+ssh://h/x", "http://\u2100.com", "#f", "?q", ";p", "/p;a=1?b"]:
    tell(lambda: U.urlparse(u)); tell(lambda: U.urlsplit(u).geturl()); tell(lambda: (lambda s: (s.username,s.password,s.hostname,s.port,s.netloc))(U.urlsplit(u)))
for r in ["g:h","g","./g","g/","/g","//g","?y","g?y","#s","g#s","g?y#s",";x","g;x","","." ,"./","..","../","../g","../..","../../","../../g","../../../g","/./g","/../g","g.","..g","./../g","./g/.","g/./h","g/../h","g;x=1/./y","g?y/./x","g#s/../x","http:g","//x/../y"]:
    print(r, U.urljoin("http://a/b/c/d;p?q", r), U.urljoin("", r), U.urljoin("mailto:x", r), U.urljoin("http:///s//a/b/c", r))
for s in ["a b/c?d=é&x~y.z_-", b"\xff /", "", "%41", "a+b"]:
    print(U.quote(s), U.quote_plus(s), U.quote(s, safe=""), U.quote(s, safe="é?&"))
for s in ["a%20b+c%E9%C3%A9%", "%zz%4", "", "abc", "%u1234", "é%41"]:
    print(ascii(U.unquote(s)), ascii(U.unquote_plus(s)), U.unquote_to_bytes(s), ascii(U.unquote(s,"latin-1")), ascii(U.unquote(s,errors="ignore")))
print(U.unquote(b"a%C3%A9"), U.quote("é", encoding="latin-1"), U.quote_from_bytes(b"a \xff"))
for f in (lambda: U.quote(5), lambda: U.quote(b"x",encoding="a"), lambda: U.quote_from_bytes("x"), lambda: U.unquote(5), lambda: U.urlencode(5), lambda: U.urlencode("ab"), lambda: U.urljoin("a", b"b"), lambda: U.urlparse(b"http://a/b;c?d#e"), lambda: U.urlparse(b"\xff"), lambda: U.urlsplit("h", b"s"), lambda: U.parse_qsl(5), lambda: U.quote("\ud800")):
    tell(f)
print(U.urlencode({"a":1,"b c":"d&e","é":[1,2]}), U.urlencode([("a",[1,"x y"]),("b",b"\xff"),("c","")], doseq=True), U.urlencode({"a":"b c"}, quote_via=U.quote))
for q in ["a=1&b=2&a=3", "a=&b", "a=1;b=2", "", "a=%C3%A9&b=x+y", "&&a=1&", "=x", "a=b=c"]:
    tell(lambda: U.parse_qs(q)); tell(lambda: U.parse_qsl(q, keep_blank_values=True)); tell(lambda: U.parse_qsl(q, strict_parsing=True)); tell(lambda: U.parse_qs(q, separator=";", max_num_fields=1))
tell(lambda: U.parse_qs("a=1&b=2", max_num_fields=1)); tell(lambda: U.parse_qs("a", separator="")); tell(lambda: U.parse_qs(b"a=1&b=%ff"))
print(U.urldefrag("http://a/b#c"), U.urldefrag("http://a/b"), U.urldefrag(b"x#y"))
r=U.urlsplit("http://a/b"); print(r, r._replace(path="/c").geturl(), r.encode(), r.encode().decode(), U.urlunsplit(("http","a","b","c","d")), U.urlunparse(("http","a","b","p","c","d")), U.urlunsplit(("","","//x","","")), U.urlunsplit(("http","","x","","")), U.urlunsplit(("","a","x","","")))
print(U.unwrap("<URL:http://x>"), U.urlparse("http://a/b;c").params)
print(U.urlsplit("//a:1/x", "ftp"), U.urlsplit("a#b", allow_fragments=False), U.urlparse("x:a;b", allow_fragments=False))
