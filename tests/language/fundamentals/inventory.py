class Item:
    tax = 0.2
    def __init__(self, name, price, qty=0): self.name, self.price, self.qty = name, price, qty
    def __str__(self): return f"{self.name:<8} {self.price:>7.2f} x {self.qty:>3} = {self.total():>9.2f}"
    def __repr__(self): return f"Item({self.name!r}, {self.price!r}, {self.qty!r})"
    def __lt__(self, o): return self.total() < o.total()
    def __eq__(self, o): return isinstance(o, Item) and self.name == o.name
    def __hash__(self): return hash(self.name)
    def total(self): return self.price * self.qty * (1 + self.tax)
class Food(Item): tax = 0.05
class Store:
    def __init__(self): self.items = {}
    def __iadd__(self, i): self.items[i.name] = i; return self
    def __getitem__(self, n): return self.items[n]
    def __contains__(self, n): return n in self.items
    def __len__(self): return len(self.items)
    def __iter__(self): return iter(self.items.values())
    def sell(self, n, q):
        i = self[n]
        if q > i.qty: raise ValueError(f"only {i.qty} {n} left")
        i.qty -= q; return round(i.price * q, 2)
s = Store(); s += Item("lamp", 20, 5); s += Food("apple", 0.5, 200); s += Food("bread", 2.25, 10)
for i in sorted(s, reverse=True): print(i)
print(s.sell("lamp", 2), len(s), "lamp" in s, "sofa" in s, sum(i.total() for i in s), max(s), list(s), Item("lamp", 1) == s["lamp"], len({Item("a", 1), Item("a", 2)}))
for n, q in (("lamp", 9), ("sofa", 1), ("apple", "x")):
    try: print(s.sell(n, q))
    except (ValueError, KeyError, TypeError) as e: print(type(e).__name__, e)
