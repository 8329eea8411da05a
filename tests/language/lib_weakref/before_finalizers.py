# In a cycle weak references are cleared, and call, before the finalizers run; a file that a warning keeps is one.
import gc
import io
import os
import warnings
import weakref

keep = []


class A:
    def __del__(self):
        print("del", wr() is self, wr2() is self)
        keep.append(self)


a = A()
a.a = a
wr = weakref.ref(a)
wr2 = weakref.ref(a, lambda r: print("called", r() is None))
del a
gc.collect()
print(wr(), wr2(), len(keep), keep[0].a is keep[0])
b = A()
wr = wr2 = weakref.ref(b)
del b
print(wr() is keep[-1], len(keep))
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as w:
    f = io.FileIO(os.devnull, "wb")
    f.f = f
    r = weakref.ref(f)
    del f
    gc.collect()
    print(len(w), w[0].source, r())
