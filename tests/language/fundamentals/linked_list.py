class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
class LinkedList:
    def __init__(self, it=()):
        self.head = None; self.n = 0
        for x in it: self.append(x)
    def append(self, v):
        n = Node(v); self.n += 1
        if not self.head: self.head = n; return
        c = self.head
        while c.nxt: c = c.nxt
        c.nxt = n
    def push(self, v): self.head = Node(v, self.head); self.n += 1
    def __iter__(self):
        c = self.head
        while c: yield c.v; c = c.nxt
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += self.n
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError("linked list index out of range")
    def reverse(self):
        p, c = None, self.head
        while c: c.nxt, p, c = p, c, c.nxt
        self.head = p; return self
    def remove(self, v):
        d = Node(None, self.head); c = d
        while c.nxt:
            if c.nxt.v == v: c.nxt = c.nxt.nxt; self.n -= 1; self.head = d.nxt; return
            c = c.nxt
        raise ValueError(f"{v!r} not in list")
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
    def __eq__(self, o): return list(self) == list(o)
l = LinkedList("abc"); l.push(0); print(l, len(l), l[0], l[-1], l[1:3], l.reverse(), "b" in l, list(l), LinkedList()); l.remove("b"); print(l, l == ["c", "a", 0], sorted(l, key=str))
for f in (lambda: l[10], lambda: l.remove("zz")):
    try: f()
    except (IndexError, ValueError) as e: print(type(e).__name__, e)
