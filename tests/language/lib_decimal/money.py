# A small ledger: exact sums, taxes that are rounded, shares that add up.
from decimal import Decimal, ROUND_DOWN, ROUND_HALF_UP, getcontext, localcontext
import statistics
import json
import pickle
import copy
from fractions import Fraction
from numbers import Number

CENT = Decimal("0.01")
prices = [Decimal(p) for p in ("19.99", "4.50", "0.99", "120.00")]
net = sum(prices)
tax = (net * Decimal("0.19")).quantize(CENT, ROUND_HALF_UP)
print(net, tax, net + tax, sum(prices, Decimal(0)) == net)


def share(amount, parts):
    each = (amount / parts).quantize(CENT, ROUND_DOWN)
    shares = [each] * parts
    left = int((amount - each * parts) / CENT)
    return [s + CENT if i < left else s for i, s in enumerate(shares)]


print(share(Decimal("100.00"), 3), sum(share(Decimal("0.05"), 4)))
with localcontext() as context:
    context.prec = 50
    print(Decimal(2).sqrt(), Decimal(1) / 7)
    with localcontext(prec=5):
        print(Decimal(1) / 7, getcontext().prec)
print(Decimal(1) / 7, getcontext().prec)
print(sorted([Decimal("1.5"), 1, 2.5, Fraction(1, 3), Decimal("-0.5")]))
print(Decimal("1.5") == Fraction(3, 2), Fraction(Decimal("0.125")), hash(Decimal("2.50")) == hash(2.5))
print(isinstance(Decimal(1), Number), {Decimal("1.0"): "a"}[1], Decimal("1") in {1.0})
print(statistics.mean(prices), statistics.stdev(prices), statistics.median(prices))
print(json.dumps({"x": str(net)}), json.loads('[1.10, 2]', parse_float=Decimal))
print(pickle.loads(pickle.dumps(prices)) == prices, copy.deepcopy(prices[0]), copy.copy(getcontext()).prec)
print(f"{net:,.3f} {tax:>12} {net!r} {Decimal('1234567.891'):_} {Decimal('0.00001234'):.3e}")
print("%.2f %s %5d" % (net, tax, net))


def pi():
    getcontext().prec += 2
    three = Decimal(3)
    last, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != last:
        last = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


print(pi())
import math
print(math.floor(Decimal("-2.5")), math.ceil(Decimal("2.1")), math.trunc(Decimal("-7.9")), round(Decimal("0.5")), math.sqrt(Decimal(9)))


class Money(Decimal):
    currency = "EUR"

    def __str__(self):
        return f"{super().__str__()} {self.currency}"


m = Money("3.50")
m.note = "tip"
print(m, repr(m), m.note, type(m + 1).__name__, Money(m) == m)
