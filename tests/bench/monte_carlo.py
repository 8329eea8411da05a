"""Estimates by chance: pi, a walk, shuffles and choices; the standard generator and our own."""

import random


class Lehmer:
    def __init__(self, seed):
        self.state = seed

    def random(self):
        self.state = self.state * 48271 % 2147483647
        return self.state / 2147483647.0


def estimate(source, count):
    inside = 0
    for _ in range(count):
        x = source.random()
        y = source.random()
        if x * x + y * y <= 1.0:
            inside += 1
    return 4.0 * inside / count


def walk(source, steps):
    x = y = farthest = 0
    for _ in range(steps):
        way = source.randrange(4)
        if way == 0:
            x += 1
        elif way == 1:
            x -= 1
        elif way == 2:
            y += 1
        else:
            y -= 1
        farthest = max(farthest, abs(x) + abs(y))
    return x, y, farthest


def deal(source, hands):
    deck = list(range(52))
    pairs = 0
    for _ in range(hands):
        source.shuffle(deck)
        if len({card % 13 for card in deck[:5]}) < 5:
            pairs += 1
    return pairs


standard = random.Random(2024)
print(estimate(standard, 2_200_000))
print(estimate(Lehmer(42), 1_600_000))
print(walk(standard, 650_000))
print(deal(standard, 9_000))
