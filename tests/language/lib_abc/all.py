# since: 3.12
from abc import *
class S(ABC):
    @abstractmethod
    def area(self): "doc"; return 0
    @property
    @abstractmethod
    def name(self): pass
    @staticmethod
    @abstractmethod
    def st(): pass
    def common(self): return f"{self.name}:{self.area()}"
class Part(S):
    def area(self): return super().area() + 1
class Full(Part):
    name = "full"
    @staticmethod
    def st(): return "st"
print(Full().common(), S.__abstractmethods__ == {"area", "name", "st"}, sorted(Part.__abstractmethods__), Full.__abstractmethods__, isinstance(Full(), S), type(S), S.area.__isabstractmethod__)
class One(ABC):
    @abstractmethod
    def m(self): pass
for c in (S, Part, One):
    try: print(c())
    except TypeError as e: print(str(e).split(" at 0x")[0][:80])
class V(ABC): pass
class R: pass
V.register(R); V.register(int); print(issubclass(R, V), isinstance(R(), V), isinstance(5, V), issubclass(str, V), R.__mro__)
class H(ABC):
    @classmethod
    def __subclasshook__(cls, c): return hasattr(c, "quack") or NotImplemented
class D:
    def quack(self): pass
print(issubclass(D, H), isinstance(D(), H), issubclass(int, H))
for f in (lambda: V.register(5), lambda: V.register(ABC) and ABC.register(V), lambda: isinstance(1, 5)):
    try: f(); print("ok")
    except Exception as e: print(type(e).__name__, e)
One.m = lambda self: 1
try: One()
except TypeError as e: print(e)
update_abstractmethods(One); print(type(One()).__name__); Dyn = ABCMeta("Dyn", (), {"f": abstractmethod(lambda s: 0)}); 
try: Dyn()
except TypeError as e: print(e)
class NotABC:
    @abstractmethod
    def z(self): pass
print(NotABC().z(), get_cache_token() >= 0)
