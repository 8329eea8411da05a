# only: lfpy
# What a store into a region freezes on its way may have a __pre_freeze__: it would run in the middle of the store, so
# the object has to be frozen first. Nothing changes before.
from collections import deque
from enum import Enum

from immutable import freeze, is_frozen
from regions import Region, is_local, verify


def example():
    class Conf:
        def __pre_freeze__(self):
            ran.append(self)
            graph.append([])
            r.x.clear()

    class Item:
        conf = Conf()

    return Item


STORES = {
    list: "r.x.append(graph) r.x[0]=graph r.x[:]=[graph,graph] r.x.insert(0,graph) r.x.extend([1,graph]) r.x+=[graph]",
    dict: "r.x[1]=graph r.x[graph[0]]=1 r.x.update({2:graph}) r.x.setdefault(3,graph) r.x|={4:graph}",
    set: "r.x.add(graph[0]) r.x.update([graph[0]]) r.x|={graph[0]}",
    deque: "r.x.append(graph) r.x.appendleft(graph) r.x.extend([1,graph]) r.x[0]=graph",
}
for kind, stores in STORES.items():
    for store in (stores + " r.y=graph r.x=graph r.__dict__['z']=graph setattr(r,'z',graph)").split():
        r, Item, ran = Region(), example(), []
        r.x = kind([(1, 2), (3, 4)])
        before = repr(r.x)
        graph = [Item(), [1]]
        try:
            exec(store)
        except RuntimeError as e:
            text = f"{type(e).__name__}: {e}"
        assert repr(r.x) == before and not ran and is_local(graph) and not is_frozen(Item), store
        verify()
        Item.conf.__class__.__pre_freeze__ = lambda self: ran.append(self)
        freeze(Item)
        assert len(ran) == 1
        exec(store)
        verify()
    print(kind.__name__, text)


class Color(Enum):
    RED = 1

    def __pre_freeze__(self):
        import __main__

        __main__.ran.append(self)


r, ran = Region(), []
try:
    r.color = Color.RED
except RuntimeError as e:
    print(e)
freeze(Color)
r.color = Color.RED
print(len(ran), is_frozen(r.color))
verify()
