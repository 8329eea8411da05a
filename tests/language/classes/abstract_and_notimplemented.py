class Base:
    def run(self): raise NotImplementedError
    def step(self): raise NotImplementedError("subclasses must define step()")
    def both(self): return self.run(), self.step()
class Half(Base):
    def run(self): return "run"
for c in (Base, Half):
    for m in ("run", "step", "both"):
        try: print(c.__name__, m, getattr(c(), m)())
        except NotImplementedError as e: print(c.__name__, m, repr(e))
class Money:
    def __init__(self, v, cur): self.v, self.cur = v, cur
    def __add__(self, o):
        if not isinstance(o, Money): return NotImplemented
        if o.cur != self.cur: raise ValueError(f"{self.cur} + {o.cur}")
        return Money(self.v + o.v, self.cur)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __eq__(self, o): return NotImplemented if not isinstance(o, Money) else (self.v, self.cur) == (o.v, o.cur)
    def __lt__(self, o): return NotImplemented if not isinstance(o, Money) else self.v < o.v
    def __repr__(self): return f"{self.v}{self.cur}"
    def __format__(self, s): return f"{self.v:{s}} {self.cur}" if s else repr(self)
m = Money(5, "EUR"); print(sum([m, m]), m == Money(5, "EUR"), m != 5, m == "x", min(m, Money(1, "EUR")), f"{m:.2f}", f"{m}", m > Money(3, "EUR"))
for f in (lambda: m + 1, lambda: 1 + m, lambda: m + Money(1, "USD"), lambda: m < 3, lambda: m - m, lambda: "a" + m, lambda: m <= m, lambda: hash(m)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
