cls = object
for i in range(3_000):
    cls = type(f"C{i}", (cls,), {})
print(cls.__name__, len(cls.__mro__))
del cls
