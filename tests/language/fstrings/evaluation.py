log = []
def t(v):
    log.append(v)
    return v
print(f"{t(1)}{t(2):{t(5)}}{t('a')!r}{t(3)}", log)
class C:
    def __format__(self, spec):
        log.append(("fmt", spec))
        return "C"
log.clear()
print(f"{C():abc}{C()!s:.2}{C():{t('q')}}"[:2], log)
def gen():
    x = yield f"{(yield 1)}-{(yield 2)}"
    yield f"got {x}"
g = gen()
print(next(g), g.send("a"), g.send("b"), g.send("c"))
def outer():
    n = 10
    def inner(): return f"{n} {n * 2 = } {[n + i for i in range(2)]}"
    return inner
print(outer()())
print([f"{i}{j}" for i in "ab" for j in range(2)], {f"k{i}": f"v{i}" for i in range(2)})
class K:
    a = 1
    s = f"{a} {a + 1}"
print(K.s, f"{K.a!r}" f"{'x' * 3}", f"{'a' 'b'}", f"{f'{t(0)}' or 'z'}", (lambda: f"{log[-1]}")())
assert f"{1}" == "1", f"never {1 / 0}"
print(f"{'':>5}|{'':.3}|{0:}|{0!s:}|", "" f"", f"{'%s'}" % 5, f"{'{}'}".format(7), f"{'a'.join(['x', 'y'])}")
