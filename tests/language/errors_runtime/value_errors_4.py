# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "pow(2, 2, 0)",
    "1 << -1",
    "list(zip([1], [], strict=True))",
    "dict([1])",
    "dict([(1,)])",
    "dict(['abc'])",
    "{}.update([[1]])",
    "memoryview(b'a').cast('i')",
    "'a'.center(5, 'xx')",
    "str.maketrans('a', 'bc')",
):
    t(s)
