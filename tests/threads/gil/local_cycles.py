# options: -X gil=1
# What only a thread-local object keeps alive, which it keeps alive itself, is collected.
import gc
import threading
import weakref


class Local(threading.local):
    pass


def ring(cls):
    class Node:
        pass

    node = Node()
    node.local = cls()
    node.local.node = node
    node.local.more = [node.local]
    return weakref.ref(node)


for cls in threading.local, Local:
    dead = ring(cls)
    gc.collect()
    print(dead())
kept = threading.local()
kept.itself = kept
kept.values = [1]
gc.collect()
print(kept.itself is kept, kept.values)


def other():
    kept.itself = kept
    gc.collect()
    print(kept.itself is kept, hasattr(kept, "values"))


t = threading.Thread(target=other)
t.start()
t.join()
gc.collect()
print(kept.values)
