# since: 3.13
class Temp(float):
    __slots__ = ("unit",)
    def __new__(cls, v, unit="C"):
        self = float.__new__(cls, v)
        self.unit = unit
        return self
    def __str__(self):
        return f"{float(self):.1f}°{self.unit}"
    def __mul__(self, other):
        return Temp(float(self) * other, self.unit)
    def __rmul__(self, other):
        return Temp(other * float(self), self.unit + "r")
t = Temp(20.55)
print(t, repr(t), t + 1, type(t + 1), t * 2, 2 * t, t == 20.55, f"{t}", f"{t:.3f}", round(t), int(t), hash(t) == hash(20.55))
print(t.is_integer(), isinstance(t, float), float(t), type(float(t)), max(t, 3.0), sum([t, t]), [t], (t,))
try:
    t.foo = 1
except AttributeError as e:
    print(e)
class G(float):
    def __float__(self): return 1.25
class H:
    def __float__(self): return G(2)
print(float(G(5)), G(5) + 0)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(float(H()), type(float(H())))
    print([str(x.message) for x in w][:1])
