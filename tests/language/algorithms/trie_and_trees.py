class Trie:
    def __init__(self): self.kids, self.end = {}, False
    def add(self, w):
        n = self
        for c in w: n = n.kids.setdefault(c, Trie())
        n.end = True
    def __contains__(self, w):
        n = self
        for c in w:
            if (n := n.kids.get(c)) is None: return False
        return n.end
    def __iter__(self):
        def walk(n, p):
            if n.end: yield p
            for c in sorted(n.kids): yield from walk(n.kids[c], p + c)
        return walk(self, "")
t = Trie()
for w in "car cart care cat dog do".split(): t.add(w)
print(list(t), "car" in t, "ca" in t, "dogs" in t)
class BST:
    __slots__ = ("k", "l", "r")
    def __init__(self, k): self.k = k; self.l = self.r = None
    def insert(self, k):
        s = "l" if k < self.k else "r"
        if getattr(self, s) is None: setattr(self, s, BST(k))
        else: getattr(self, s).insert(k)
        return self
    def __iter__(self):
        if self.l: yield from self.l
        yield self.k
        if self.r: yield from self.r
    def height(self): return 1 + max(x.height() if x else 0 for x in (self.l, self.r))
    def show(self, d=0):
        return (self.r.show(d + 1) if self.r else []) + ["  " * d + str(self.k)] + (self.l.show(d + 1) if self.l else [])
b = BST(50)
for k in (30, 70, 20, 40, 60, 80, 10, 45): b.insert(k)
print(*b, b.height(), 40 in b, 41 in b, sum(b)); print("\n".join(b.show()))
