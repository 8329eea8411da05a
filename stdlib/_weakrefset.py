"""WeakSet: a set whose elements vanish when nothing else holds them."""

from _weakref import ref

__all__ = ["WeakSet"]


class WeakSet:
    """A set of weakly referenced elements."""

    def __init__(self, data=None):
        self.data = set()
        self._busy = 0
        self._late = []

        def gone(item, selfref=ref(self)):
            self = selfref()
            if self is not None:
                if self._busy:
                    self._late.append(item)
                else:
                    self.data.discard(item)

        self._remove = gone
        if data is not None:
            self.update(data)

    def _settle(self):
        late = self._late
        while late:
            self.data.discard(late.pop())

    def __iter__(self):
        self._busy += 1
        try:
            for reference in self.data:
                item = reference()
                if item is not None:
                    yield item
        finally:
            self._busy -= 1
            if not self._busy:
                self._settle()

    def __len__(self):
        return len(self.data) - len(self._late)

    def __contains__(self, item):
        try:
            wanted = ref(item)
        except TypeError:
            return False
        return wanted in self.data

    def __reduce__(self):
        state = self.__getstate__()
        return self.__class__, (list(self),), state

    def add(self, item):
        """Add item; nothing happens when it is there already."""
        if self._late:
            self._settle()
        self.data.add(ref(item, self._remove))

    def clear(self):
        """Remove all elements."""
        self._late.clear()
        self.data.clear()

    def copy(self):
        """Return a WeakSet with the same elements."""
        return self.__class__(self)

    def pop(self):
        """Remove and return some element; KeyError when there is none."""
        if self._late:
            self._settle()
        while True:
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = reference()
            if item is not None:
                return item

    def remove(self, item):
        """Remove item; KeyError when it is not there."""
        if self._late:
            self._settle()
        self.data.remove(ref(item))

    def discard(self, item):
        """Remove item if it is there."""
        if self._late:
            self._settle()
        self.data.discard(ref(item))

    def update(self, other):
        """Add all elements of the iterable other."""
        if self._late:
            self._settle()
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        """Return a WeakSet of the elements that are not in other."""
        result = self.copy()
        result.difference_update(other)
        return result

    __sub__ = difference

    def difference_update(self, other):
        """Remove all elements of other."""
        self.__isub__(other)

    def __isub__(self, other):
        if self._late:
            self._settle()
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update([ref(item) for item in other])
        return self

    def intersection(self, other):
        """Return a WeakSet of the elements that are also in other."""
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        """Keep only the elements that are also in other."""
        self.__iand__(other)

    def __iand__(self, other):
        if self._late:
            self._settle()
        self.data.intersection_update([ref(item) for item in other])
        return self

    def issubset(self, other):
        """Return whether every element is in other."""
        return self.data.issubset([ref(item) for item in other])

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def issuperset(self, other):
        """Return whether every element of other is in this set."""
        return self.data.issuperset([ref(item) for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    def symmetric_difference(self, other):
        """Return a WeakSet of the elements that are in exactly one of both."""
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        """Keep the elements that are in exactly one of both."""
        self.__ixor__(other)

    def __ixor__(self, other):
        if self._late:
            self._settle()
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(
                [ref(item, self._remove) for item in other])
        return self

    def union(self, other):
        """Return a WeakSet of the elements of both."""
        return self.__class__(item for part in (self, other) for item in part)

    __or__ = union

    def isdisjoint(self, other):
        """Return whether no element is in both."""
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)
