"""Integers as decimal digits: what module decimal computes with. All functions
are about plain ints; where a result is not exact its last digit says so: it is
never a 0 or 5 then, so that rounding sees that something was left out."""


def digit_count(n):
    """How many decimal digits n > 0 has."""
    bits = n.bit_length()
    if bits < 1024:
        return len(str(n))
    count = bits * 1233 // 4096  # log10(2), a little too small
    count = max(count - 1, bits * 30102999 // 100000000)
    while n >= 10 ** count:
        count += 1
    return count


def digits_text(n):
    """str(n) of any size."""
    if n.bit_length() < 13000:
        return str(n)
    half = digit_count(n) // 2
    high, low = divmod(n, 10 ** half)
    return digits_text(high) + digits_text(low).rjust(half, "0")


def trailing_zeros(n, most):
    """How many zeros n > 0 ends with, at most so many."""
    count, step = 0, 1
    while count < most and step:
        step = min(step, most - count)
        quotient, rest = divmod(n, 10 ** step)
        if rest:
            step //= 2
        else:
            n = quotient
            count += step
            step *= 2
    return count


def sticky(quotient, inexact):
    """The quotient with a last digit that shows that more follows."""
    return quotient + 1 if inexact and quotient % 5 == 0 else quotient


# ---- transcendental functions --------------------------------------------
#
# Numbers are fixed-point: ints that stand for n / 10**places. Results are
# within a few units of the last place; callers ask for more places until
# rounding is certain.

def _atanh_inverse(x, unit):
    """unit * atanh(1/x)"""
    power = unit // x
    square, total, k = x * x, power, 3
    while power:
        power //= square
        total += power // k
        k += 2
    return total


_ln10 = (0, 0)  # places, value


def ln10(places):
    global _ln10
    known, value = _ln10
    if known < places:
        known = places + 10
        unit = 10 ** (known + 5)
        value = (46 * _atanh_inverse(31, unit) + 34 * _atanh_inverse(49, unit)
                 + 20 * _atanh_inverse(161, unit)) // 10 ** 5
        _ln10 = known, value
    return value // 10 ** (known - places)


def exp_fixed(x, places):
    """e ** (x / 10**places) for a small x, in the same places."""
    from math import isqrt
    halvings = isqrt(places) + max(x.bit_length() - _bits(places), 0)
    extra = halvings // 3 + 5
    unit = 10 ** (places + extra)
    x = x * 10 ** extra >> halvings
    total, term, k = unit + x, x, 2
    while term not in (0, -1):
        term = term * x // unit // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** extra


def _bits(places):
    return places * 3322 // 1000


def ln_fixed(x, places):
    """ln(x / 10**places) for 0.1 < x / 10**places < 10."""
    from math import log
    unit = 10 ** places
    precise = 15
    guess = log(x / unit) if places < 300 else \
        log((x // 10 ** (places - 30)) / 1e30)
    y = int(guess * 10 ** 20) * 10 ** (places - 20) if places > 20 else \
        int(guess * unit)
    while True:
        # y + 2 (x - e^y) / (x + e^y) is right in three times as many places
        power = exp_fixed(y, places)
        y += 2 * (x - power) * unit // (x + power)
        precise *= 3
        if precise > places + 5:
            return y


def exp_digits(c, e, digits):
    """e ** (c * 10**e), c of any sign: (n, exponent), n of so many digits or
    more, off by less than 10**-(digits) of it."""
    large = max(digit_count(abs(c)) + e, 0)  # digits before the point
    places = digits + large + 10
    x = c * 10 ** (places + e) if places + e >= 0 else \
        c // 10 ** -(places + e)
    tens, rest = divmod(x, ln10(places))
    if rest * 2 > ln10(places):
        tens, rest = tens + 1, rest - ln10(places)
    return exp_fixed(rest, places), tens - places


def ln_digits(c, e, digits):
    """ln(c * 10**e), c > 0, as (n, places), n / 10**places; n has so many
    correct digits."""
    size = digit_count(c)
    tens = e + size
    near = _ln_is_near_zero(c, e)
    places = digits + 10 + len(str(abs(tens))) + near
    shift = places - size
    x = c * 10 ** shift if shift >= 0 else c // 10 ** -shift
    # x is in [0.1, 1): in [0.3, 3) logarithms near zero lose nothing
    if x * 3 < 10 ** places:
        x *= 10
        tens -= 1
        if shift < 0:
            x = c * 10 // 10 ** -shift
    return ln_fixed(x, places) + tens * ln10(places), places


def _ln_is_near_zero(c, e):
    """How many zeros ln(c * 10**e) begins with behind the point."""
    if e >= 0:
        return 0
    distance = abs(c - 10 ** -e)
    return max(-e - digit_count(distance), 0) if distance else 0
