def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
async def ag(n):
    for i in range(n): yield i
async def t(name, make):
    try: print(name, await make())
    except BaseException as e: print(name, type(e).__name__, e)
async def main():
    for start in (0, 1, 2):
        for steps in (["athrow"], ["aclose", "athrow"], ["aclose", "aclose"], ["aclose", "anext"], ["aclose","asend"], ["athrow", "athrow"], ["athrow", "anext"],["athrow","aclose"],["athrow","asend"],["anext","anext","anext"],["anext","athrow"]):
            g = ag(1)
            for _ in range(start): await t(f"{start}", lambda: anext(g))
            for s in steps:
                await t(f"{start} {steps} {s}", lambda: {"athrow": lambda: g.athrow(KeyError("k")), "aclose": g.aclose, "anext": g.__anext__, "asend": lambda: g.asend(None)}[s]())
    g = ag(2)
    a = g.asend(None)
    try: a.send(None)
    except StopIteration as e: print("value", e.value)
    for f in (lambda: a.send(None), lambda: a.throw(ValueError("v")), a.close, lambda: a.send(1)):
        try: print(f())
        except BaseException as e: print(type(e).__name__, e)
    a = g.asend(None); b = g.athrow(KeyError); c = g.aclose()
    print([type(x).__name__ for x in (a, b, c)])
    for x in (a, b, c):
        for f in (lambda: x.throw(ValueError("v")), x.close, lambda: x.send(None), lambda: x.send(3), lambda: iter(x) is x, lambda: x.__await__() is x):
            try: print(f())
            except BaseException as e: print(type(e).__name__, e)
run(main())
