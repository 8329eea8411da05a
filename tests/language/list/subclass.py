class Stack(list):
    def push(self, x): self.append(x); return self
    def __getitem__(self, i): return ("got", list.__getitem__(self, i))
    def __len__(self): return 100
    def __iter__(self): return iter(["iter"])
    def __contains__(self, x): return x == "in"
s = Stack([1, 2]).push(3)
print(s, s[0], len(s), list(s), "in" in s, 1 in s, bool(s), s.pop(), s + [4], type(s + []), type(s[:][1]), type(s * 1), type(s.copy()), list.__len__(s), [*s], sorted(s))
s.attr = 5; print(s.attr, s.__dict__, s == [1, 2], isinstance(s, list))
a, = s; print(a)
class Chk(list):
    def __setitem__(self, i, v):
        print("set", i, v); super().__setitem__(i, v)
    def __delitem__(self, i):
        print("del", i); super().__delitem__(i)
    def __iadd__(self, o): print("iadd"); return super().__iadd__(o)
c = Chk("abc"); c[0] = 1; c[1:2] = [5, 6]; del c[0]; del c[:1]; c += [9]; c.append(1); print(c)
class NoInit(list):
    def __init__(self, n): super().__init__(range(n))
print(NoInit(3), NoInit(2).__class__.__name__)
class Ov(list):
    __hash__ = object.__hash__
print(len({Ov(), Ov()}), list.__hash__, list.__mro__)
