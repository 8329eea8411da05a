import mimetypes, io, os, tempfile, warnings
mimetypes.knownfiles.clear()
mimetypes.init()
for x in ("a.html", "a.tar.gz", "a.TGZ", "x/y.svgz", "a.Z", "a", "", ".html", "http://h/a.pdf?q", "data:,x", "data:text/css;charset=x,y", "data:a;b=c,d", "data:x", "a.xul", "a.jpg.xz", "A.JPEG", "c:/x.png", "a.tar.br", "file.tar.bz2", "noext.", "http://h/x.html;y", b"a.txt"):
    try:
        print(x, mimetypes.guess_type(x), mimetypes.guess_type(x, strict=False), mimetypes.guess_file_type(x))
    except Exception as e:
        print(x, type(e).__name__, e)
for t in ("text/html", "TEXT/PLAIN", "image/jpg", "image/jpeg", "a/b", "audio/midi", "application/octet-stream"):
    print(t, mimetypes.guess_extension(t), mimetypes.guess_extension(t, strict=False), mimetypes.guess_all_extensions(t), mimetypes.guess_all_extensions(t, strict=False))
mimetypes.add_type("a/b", ".ab")
mimetypes.add_type("c/d", ".cd", strict=False)
print(mimetypes.guess_type("x.ab"), mimetypes.guess_type("x.cd"), mimetypes.guess_type("x.cd", False), mimetypes.types_map[".ab"], mimetypes.common_types[".cd"])
path = os.path.join(tempfile.mkdtemp(), "types")
with open(path, "w") as f:
    f.write("# comment\nx/y  q1 q2 # q3\n\nz/z\nz/w q4\n")
print(mimetypes.read_mime_types(path)[".q1"], mimetypes.read_mime_types(path + "x"), mimetypes.MimeTypes([path]).guess_type("f.q2"), mimetypes.guess_type("f.q2"))
mimetypes.init([path])
print(mimetypes.guess_type("f.q4"), mimetypes.inited, sorted(mimetypes.suffix_map), sorted(mimetypes.encodings_map), len(mimetypes.types_map), sorted(mimetypes.types_map.items())[:9])
m = mimetypes.MimeTypes()
m.readfp(io.StringIO("k/l kl"), strict=False)
print(m.guess_type("a.kl"), m.guess_type("a.kl", False))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    m.add_type("u/v", "uv")
    print([str(w.message) for w in seen])
