ROOMS = {"hall": {"n": "library", "e": "kitchen"}, "library": {"s": "hall"}, "kitchen": {"w": "hall", "d": "cellar"}, "cellar": {"u": "kitchen"}}
ITEMS = {"library": ["book"], "cellar": ["wine", "torch"]}
class Game:
    def __init__(self): self.room, self.bag, self.log, self.items = "hall", [], [], {k: v[:] for k, v in ITEMS.items()}
    def do(self, cmd):
        verb, _, arg = cmd.partition(" ")
        f = getattr(self, "do_" + verb, None)
        try: return f(arg) if f else f"unknown verb {verb!r}"
        except KeyError as e: return f"no such thing: {e}"
    def do_go(self, d): self.room = ROOMS[self.room][d]; return f"now in {self.room}"
    def do_take(self, i):
        if i not in self.items.get(self.room, []): raise KeyError(i)
        self.items[self.room].remove(i); self.bag.append(i); return f"took {i}"
    def do_drop(self, i):
        try: self.bag.remove(i)
        except ValueError: return f"you have no {i}"
        self.items.setdefault(self.room, []).append(i); return f"dropped {i}"
    def do_look(self, _=""): return f"{self.room}: exits {', '.join(sorted(ROOMS[self.room]))}; items {self.items.get(self.room) or 'none'}"
g = Game()
for c in "look;go n;take book;take cat;go s;go x;go e;go d;look;take wine;take torch;drop book;drop cat;look;fly away;".split(";"): print(f"> {c!r}: {g.do(c)}")
print(g.bag, g.items)
