"""Tuples as items and as keys: pairs of ints, ints or text first, mixed lengths and kinds, both directions."""

texts = [("bc", 3), ("a", 1), ("", 5), ("bc", 1), ("a", 0), ("longer text, 1", 1), ("longer text, 0", 1), ("\xff", 2), ("a\0", 1)]
print(sorted(texts))
print(sorted(texts, reverse=True))
print(sorted(texts + [("b",)]), sorted(texts + [("b\u0101", 0)]))
triples = [(i * 7919 % 13, -i * 31 % 17, i) for i in range(30)]
pairs = [t[:2] for t in triples]
print(sorted(triples))
print(sorted(pairs), sorted(pairs, reverse=True))
print(sorted(pairs + [(1,)]), sorted(pairs + [(3, 2.5)]), sorted(pairs + [(3, 1 << 70), (3, -1 << 70)]))
keys = [(i % 4, i % 2) for i in range(20)]
numbers = list(range(20))
print(sorted(numbers, key=lambda i: keys[i]), sorted(numbers, key=lambda i: keys[i], reverse=True))
print(sorted(numbers, key=lambda i: (str(keys[i][0]), 0), reverse=True))
print(sorted([(True, 1), (0, 2), (False, 1)]), sorted([(), (1, 2), (0,)]))
for items in [[("a", 1), ("a", "b")], [(1, 1), ("a", "b")], [(1, 1), (1, "b")], [(1, None), (1, None), (0, 1)]]:
    try:
        print(sorted(items))
    except TypeError as error:
        print(error)
