from math import pi, hypot
class Shape:
    count = 0
    def __init__(self): Shape.count += 1
    def area(self): raise NotImplementedError(f"{type(self).__name__}.area")
    def __lt__(self, o): return self.area() < o.area()
    def __str__(self): return f"{type(self).__name__}({self.area():.2f})"
class Circle(Shape):
    def __init__(self, r): super().__init__(); self.r = r
    def area(self): return pi * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h): super().__init__(); self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
class Poly(Shape):
    def __init__(self, *pts): super().__init__(); self.pts = pts
    def area(self): return abs(sum(a * d - b * c for (a, b), (c, d) in zip(self.pts, self.pts[1:] + self.pts[:1]))) / 2
    def perimeter(self): return sum(hypot(c - a, d - b) for (a, b), (c, d) in zip(self.pts, self.pts[1:] + self.pts[:1]))
class Blob(Shape): pass
l = [Circle(1), Rect(2, 3), Square(2), Poly((0, 0), (4, 0), (0, 3))]; print(*sorted(l)); print(Shape.count, isinstance(l[2], Rect), Square.__mro__[1].__name__, l[3].perimeter(), max(l), sum(x.area() for x in l))
try: Blob().area()
except NotImplementedError as e: print(e, Shape.count)
try: str(Blob())
except NotImplementedError as e: print(repr(e))
