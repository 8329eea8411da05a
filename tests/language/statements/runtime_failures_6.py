# since: 3.13
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'class A:\n    __slots__ = ()\nA().x = 1',
    'class A:\n    @property\n    def x(self): return 1\nA().x = 2',
    '@undefined\ndef f(): pass',
    '@1\ndef f(): pass',
    'lambda: undefined',
    '(lambda: undefined)()',
    '[undefined for x in [1]]',
    '{x: undefined for x in [1]}',
    'x = [1, 2][5]',
):
    t(s)
