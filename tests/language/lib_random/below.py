"""Whole numbers below a limit: the sequence, limits of all sizes, subclasses that make their own bits."""

import random

r = random.Random(5)
print([r.randrange(10) for _ in range(20)], r.randrange(10**30), r.randint(5, 5), r.randrange(True))
print(r.randrange(2**32), r.randrange(2**32 + 1), r.randrange(2**40), r.randrange(2**64), r.randrange(-5, 500, 7))
deck = list(range(700))
r.shuffle(deck)
print(deck[:20], r.choice(deck), r.sample(deck, 5), r.choices(deck, k=3), r.random(), r.getrandbits(100))
for _ in range(2000):
    r.random()
print(r.random(), r.randrange(7), r.getstate()[1][-1])


class Bits(random.Random):
    def getrandbits(self, k):
        return 1 if k else 0


class Fractions(random.Random):
    def random(self):
        return 0.5


print(Bits(1).randrange(5), Bits(1).choice("abc"), Fractions(1).randrange(5), random.SystemRandom().randrange(1))
for bad in (0, -1):
    try:
        r.randrange(bad)
    except ValueError as error:
        print(error)
