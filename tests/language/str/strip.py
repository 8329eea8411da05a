for s in ("  ab  ", "xxabxx", "\t\n a \r\n", "\u2003\u00a0é\u3000", "aaa", ""):
    print(ascii(s), ascii(s.strip()), ascii(s.lstrip()), ascii(s.rstrip()), ascii(s.strip("xa")), ascii(s.lstrip("x ")), ascii(s.rstrip("xb")), ascii(s.strip(None)), ascii(s.strip("")))
print("www.example.com".strip("cmowz."), "mississippi".strip("ipsm"), "日本日".strip("日"), "[(x)]".strip("[()]"))
print("TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "x".removeprefix("xx"), "".removeprefix(""), "aaa".removeprefix("a"), "aaa".removesuffix("a"), "abc".removesuffix(""))
for f in (lambda: "a".strip(1), lambda: "a".strip("a", "b"), lambda: "a".removeprefix(1), lambda: "a".removesuffix(("a",)), lambda: "a".removeprefix(), lambda: "a".lstrip(b"a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
