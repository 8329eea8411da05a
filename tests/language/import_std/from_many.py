import math, json as j, os.path as osp
from collections import Counter as C, deque
from functools import (reduce, partial,)
from itertools import *
from string import ascii_lowercase as low
print(math.floor(2.5), j.loads("[1]"), osp.basename("/a/b"), C("aab")["a"], deque([1]), reduce(lambda a, b: a + b, [1, 2]), partial(int, base=2)("11"), list(islice(count(), 2)), low[:3])
def f():
    from math import sqrt, pi as p
    import random as rnd
    return sqrt(16), p, rnd.Random(1).randint(1, 6)
print(f(), "sqrt" in globals(), "rnd" in globals())
class K:
    import math as m
    from math import e
    def g(self): return self.m.gcd(4, 6), self.e
print(K().g())
try: from math import nope
except ImportError as e: print(type(e).__name__, str(e).split(" (")[0], e.name)
try: import math.nope
except ImportError as e: print(type(e).__name__, e, e.name)
try: import definitely_not_a_module_x
except ModuleNotFoundError as e: print(e, e.name)
try: import a_b.c_d
except ImportError as e: print(e)
try: from definitely.nothing import x
except ImportError as e: print(e)
if True: import textwrap
for _ in range(2): import heapq
print(textwrap.shorten("a b c", 3, placeholder=""), heapq.nsmallest(1, [2, 1]), __name__, __doc__, type(__builtins__).__name__, __spec__ is None)
