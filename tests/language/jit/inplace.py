# In-place operators with constants on objects that have methods of their own for them.
class A:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(("iadd", o)); return self
    def __add__(self, o): self.log.append(("add", o)); return self
    def __isub__(self, o): self.log.append(("isub", o)); return self
    def __sub__(self, o): self.log.append(("sub", o)); return self
    def __imul__(self, o): self.log.append(("imul", o)); return self
    def __mul__(self, o): self.log.append(("mul", o)); return self
    def __itruediv__(self, o): self.log.append(("itruediv", o)); return self
    def __truediv__(self, o): self.log.append(("truediv", o)); return self
    def __imod__(self, o): self.log.append(("imod", o)); return self
    def __ifloordiv__(self, o): self.log.append(("ifloordiv", o)); return self
    def __ilshift__(self, o): self.log.append(("ilshift", o)); return self
    def __iand__(self, o): self.log.append(("iand", o)); return self
def f(x, y):
    x += 1.5
    x -= 1.5
    x *= 1.5
    x /= 1.5
    x += 1
    x -= 1
    x *= 2
    x /= 2
    x += y
    x -= y
    x *= y
    x /= y
    return x
def g(x, y):
    x %= 7
    x //= 7
    x <<= 1
    x &= 255
    x %= y
    x //= y
    return x
for _ in range(3):
    print(f(2.0, 3.0), f(2, 3), f(2, 3.5))
    print(g(1234567, 3))
for x in (A(), A()):
    f(x, 3.0)
    g(x, 3)
    print(x.log)
for _ in range(3):
    print(f(2.0, 3.0), f(2, 3))
    a = A(); f(a, a); print([(n, v is a or v) for n, v in a.log])
