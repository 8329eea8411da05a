# What objects refer to: the numbers in a list too, and the class of an instance.
import gc

print(gc.get_referents([1, 3, 5], (7, 9, None, (1, "a"))))


class C:
    pass


c = C()
c.name = []
print(C in gc.get_referents(c), c in gc.get_referrers(C), c.name in gc.get_referents(c.__dict__))
print(any(x is c for x in gc.get_objects()))
print(gc.get_freeze_count(), gc.freeze(), gc.get_freeze_count() > 0, gc.unfreeze(), gc.get_freeze_count())
for generation in (-1, 3, "1"):
    try:
        print(len(gc.get_objects(generation=generation)) > 0)
    except (TypeError, ValueError) as e:
        print(e)
