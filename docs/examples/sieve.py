# only: lfpy
"""The primes up to a limit, a piece of the numbers for each behavior.

The primes up to the root are found first and frozen: all behaviors read them, without locks and without copies.
Each piece is a bytearray in a cown of its own; pieces are sieved in parallel. The last behavior lists all their
results and runs when they are there.
"""
from regions import freeze
from bocpy import Cown, quiesce, wait, when

LIMIT, PIECE = 100_000, 10_000


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(flags[i * i::i]))
    return [i for i, flag in enumerate(flags) if flag]


small = freeze(sieve(int(LIMIT ** 0.5)))


def sieve_piece(low):
    piece = Cown(bytearray([1]) * PIECE)

    @when(piece)
    def found(piece, low=low):
        flags = piece.value
        for p in small:
            first = max(p * p, (low + p - 1) // p * p)
            flags[first - low::p] = bytes(len(flags[first - low::p]))
        if low == 0:
            flags[0:2] = b"\0\0"
        return [low + i for i, flag in enumerate(flags) if flag]
    return found


pieces = [sieve_piece(low) for low in range(0, LIMIT, PIECE)]


@when(pieces)
def summary(pieces):
    primes = [p for piece in pieces for p in piece.value]
    twins = sum(b - a == 2 for a, b in zip(primes, primes[1:]))
    return len(primes), primes[:10], primes[-3:], twins


quiesce()
count, first, last, twins = summary.unwrap()
print(count, "primes below", LIMIT, "and", twins, "pairs of twins")
print("first:", *first)
print("last:", *last)
assert count == len(sieve(LIMIT))
wait()
