from collections import abc
for o in (
    (x for x in []),
    {}.keys(),
    {}.values(),
    {}.items(),
    len,
    int,
    memoryview(b""),
    bytearray(),
    None,
    lambda: 0,
):
    print(type(o).__name__, [n for n in ("Hashable", "Iterable", "Iterator", "Reversible", "Sized", "Container", "Callable", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView", "Generator") if isinstance(o, getattr(abc, n))])
