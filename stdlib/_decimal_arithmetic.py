"""The rarer operations of decimal arithmetic, on plain tuples; the others are
in C. A number is (kind, sign, c, e): FINITE is (-1)**sign * c * 10**e; INFINITE
has no c and e; QUIET and SIGNALING are NaNs whose payload is c. Operations take
a context and numbers and give a number and the bits of what happened; nothing
is raised here."""

from _decimal_context import (
    BY_ZERO, CLAMPED, IMPOSSIBLE, INEXACT, INVALID, OVERFLOW, ROUNDED,
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, SUBNORMAL, UNDEFINED, UNDERFLOW)
from _decimal_digits import (digit_count, digits_text, exp_digits, ln10,
                             ln_digits, sticky, trailing_zeros)

FINITE, INFINITE, QUIET, SIGNALING = range(4)
NAN = (QUIET, 0, 0, 0)


def size(c):
    return digit_count(c) if c else 1


def number(sign, c, e):
    return FINITE, sign, c, e


def infinity(sign):
    return INFINITE, sign, 0, 0


def zero(sign=0, e=0):
    return FINITE, sign, 0, e


# ---- rounding -------------------------------------------------------------

def round_off(sign, c, places, rounding):
    """c without its last digits, rounded; was something lost?"""
    unit = 10 ** places
    q, rest = divmod(c, unit)
    if not rest:
        return q, False
    if rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = bool(sign)
    elif rounding == ROUND_05UP:
        up = q % 5 == 0
    else:
        twice = rest * 2
        up = twice > unit or twice == unit and (
            rounding == ROUND_HALF_UP
            or rounding == ROUND_HALF_EVEN and q % 2 == 1)
    return q + up, True


def _overflow(ctx, sign):
    rounding = ctx.rounding
    if rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) \
            or rounding == (ROUND_FLOOR if sign else ROUND_CEILING):
        result = infinity(sign)
    else:
        result = number(sign, 10 ** ctx.prec - 1, ctx.Etop())
    return result, OVERFLOW | INEXACT | ROUNDED


def finish(ctx, sign, c, e, bits=0):
    """The number as the context can hold it."""
    etiny, etop = ctx.Emin - ctx.prec + 1, ctx.Emax - ctx.prec + 1
    if not c:
        fit = min(max(e, etiny), etop if ctx.clamp else ctx.Emax)
        return (FINITE, sign, 0, fit), bits | (CLAMPED if fit != e else 0)
    n = digit_count(c)
    least = n + e - ctx.prec  # the exponent with prec digits
    if least > etop:
        result, more = _overflow(ctx, sign)
        return result, bits | more
    subnormal = n + e - 1 < ctx.Emin
    if subnormal:
        bits |= SUBNORMAL
        least = etiny
    if e < least:
        bits |= ROUNDED
        if n + e < least:  # less than half a unit of the last place
            c, e = 1, least - 2
        c, lost = round_off(sign, c, least - e, ctx.rounding)
        e = least
        if lost:
            bits |= INEXACT | (UNDERFLOW if subnormal else 0)
        if not c:
            bits |= CLAMPED
        elif digit_count(c) > ctx.prec:
            c //= 10
            e += 1
            if e > etop:
                result, more = _overflow(ctx, sign)
                return result, bits | more
    if ctx.clamp and e > etop:
        c *= 10 ** (e - etop)
        e = etop
        bits |= CLAMPED
    return (FINITE, sign, c, e), bits


def finish_nan(ctx, x):
    most = ctx.prec - ctx.clamp
    if x[2] >= 10 ** most if most < 1000 else size(x[2]) > most:
        return x[0], x[1], x[2] % 10 ** most, 0
    return x


def fix(ctx, x, bits=0):
    if x[0] == FINITE:
        return finish(ctx, x[1], x[2], x[3], bits)
    return (x if x[0] == INFINITE else finish_nan(ctx, x)), bits


def invalid(bits=INVALID):
    return NAN, bits


def nan_of(ctx, *numbers):
    """The NaN that comes of NaNs; None where there are none."""
    for kind in (SIGNALING, QUIET):
        for x in numbers:
            if x[0] == kind:
                result = finish_nan(ctx, (QUIET,) + x[1:])
                return result, INVALID if kind == SIGNALING else 0
    return None


def takes_numbers(operation):
    """Operations whose result is a NaN when an operand is one."""
    def checked(ctx, *numbers):
        for x in numbers:
            if x[0] >= QUIET:
                return nan_of(ctx, *numbers)
        return operation(ctx, *numbers)
    return checked


# ---- plain arithmetic -----------------------------------------------------


def _add_finite(ctx, a, b):
    _, s, c, e = a
    _, t, d, f = b
    if not c or not d:
        lowest = min(e, f)
        if not c and not d:
            sign = s if s == t else int(ctx.rounding == ROUND_FLOOR)
            return finish(ctx, sign, 0, lowest)
        s, c, e = (t, d, f) if not c else (s, c, e)
        least = digit_count(c) + e - ctx.prec - 1
        if lowest < e:
            wanted = max(lowest, min(least, e))
            c, e = c * 10 ** (e - wanted), wanted
        return finish(ctx, s, c, e)
    if e < f:
        (s, c, e), (t, d, f) = (t, d, f), (s, c, e)
    # e >= f: a number too small to count becomes a hint that it is there
    hint = min(digit_count(c) + e - ctx.prec - 3, e - 1)
    if digit_count(d) + f < hint:
        d, f = 1, hint
    c *= 10 ** (e - f)
    total = (-c if s else c) + (-d if t else d)
    if not total:
        return finish(ctx, int(ctx.rounding == ROUND_FLOOR), 0, f)
    return finish(ctx, int(total < 0), abs(total), f)


def _whole(ctx, a, b):
    """The whole quotient and the rest of finite numbers, as ints and the
    exponent of the rest; None: too many digits."""
    e = min(a[3], b[3])
    if size(a[2]) + a[3] - size(b[2]) - b[3] > ctx.prec:
        return None
    if size(a[2]) + a[3] < size(b[2]) + b[3] - 1:
        e = max(e, min(a[3], size(a[2]) + a[3] - ctx.prec - 1))
        return 0, a[2] * 10 ** (a[3] - e), e
    q, rest = divmod(a[2] * 10 ** (a[3] - e), b[2] * 10 ** (b[3] - e))
    return None if q >= 10 ** ctx.prec else (q, rest, e)


@takes_numbers
def remainder_near(ctx, a, b):
    if a[0] == INFINITE:
        return invalid()
    if b[0] == INFINITE:
        return fix(ctx, a)
    if not b[2]:
        return invalid(INVALID if a[2] else UNDEFINED)
    if not a[2]:
        return finish(ctx, a[1], 0, min(a[3], b[3]))
    whole = _whole(ctx, a, b)
    if whole is None:
        return invalid(IMPOSSIBLE)
    q, rest, e = whole
    divisor = b[2] * 10 ** (b[3] - e) if b[3] >= e else None
    if divisor is None:
        return finish(ctx, a[1], rest, e)
    if 2 * rest > divisor or 2 * rest == divisor and q % 2:
        rest -= divisor
        if q + 1 >= 10 ** ctx.prec:
            return invalid(IMPOSSIBLE)
    return finish(ctx, a[1] ^ (rest < 0), abs(rest), e)


# ---- comparing ------------------------------------------------------------

def order(a, b):
    """-1, 0 or 1 of numbers that are no NaNs."""
    def key(x):
        return (-1 if x[1] else 1) if x[2] or x[0] == INFINITE else 0
    if key(a) != key(b) or not key(a):
        return (key(a) > key(b)) - (key(a) < key(b))
    sign = key(a)
    if a[0] == INFINITE or b[0] == INFINITE:
        return sign * ((a[0] == INFINITE) - (b[0] == INFINITE))
    high, low = digit_count(a[2]) + a[3], digit_count(b[2]) + b[3]
    if high != low:
        return sign if high > low else -sign
    e = min(a[3], b[3])
    c, d = a[2] * 10 ** (a[3] - e), b[2] * 10 ** (b[3] - e)
    return sign * ((c > d) - (c < d))


def small(n):
    return FINITE, int(n < 0), abs(n), 0


def positive(x):
    return (x[0], 0) + x[2:]


# ---- exponents ------------------------------------------------------------


def rescale(a, e, rounding):
    """The coefficient with exponent e; was something lost?"""
    if e <= a[3]:
        return a[2] * 10 ** (a[3] - e), False
    if e - a[3] > size(a[2]) + 1:
        return round_off(a[1], 1 if a[2] else 0, 2, rounding)
    return round_off(a[1], a[2], e - a[3], rounding)


@takes_numbers
def logb(ctx, a):
    if a[0] == INFINITE:
        return infinity(0), 0
    if not a[2]:
        return infinity(1), BY_ZERO
    return fix(ctx, small(digit_count(a[2]) + a[3] - 1))


def _whole_value(b, most):
    """The value of a whole number from -most to most; None of others."""
    if b[0] != FINITE or b[3] < 0 and b[2] % 10 ** min(-b[3], 50) or \
            size(b[2]) + b[3] > 30:
        return None
    value = b[2] * 10 ** b[3] if b[3] >= 0 else b[2] // 10 ** -b[3]
    return None if value > most else -value if b[1] else value


@takes_numbers
def scaleb(ctx, a, b):
    n = _whole_value(b, 2 * (ctx.Emax + ctx.prec)) if b[3] == 0 else None
    if n is None:
        return invalid()
    if a[0] == INFINITE:
        return a, 0
    return finish(ctx, a[1], a[2], a[3] + n)


@takes_numbers
def shift(ctx, a, b):
    n = _whole_value(b, ctx.prec) if b[3] == 0 else None
    if n is None:
        return invalid()
    if a[0] == INFINITE:
        return a, 0
    c = a[2] % 10 ** ctx.prec
    c = c * 10 ** n % 10 ** ctx.prec if n >= 0 else c // 10 ** -n
    return number(a[1], c, a[3]), 0


@takes_numbers
def rotate(ctx, a, b):
    n = _whole_value(b, ctx.prec) if b[3] == 0 else None
    if n is None:
        return invalid()
    if a[0] == INFINITE:
        return a, 0
    high, low = divmod(a[2] % 10 ** ctx.prec, 10 ** ((-n) % ctx.prec))
    return number(a[1], low * 10 ** (n % ctx.prec) + high, a[3]), 0


def _neighbour(ctx, a, up):
    """The next number above or below a finite or infinite one."""
    exact = _with(ctx, ROUND_CEILING if up else ROUND_FLOOR)
    if a[0] == INFINITE:
        if a[1] == (not up):
            return a
        return number(a[1], 10 ** ctx.prec - 1, ctx.Etop())
    moved, _ = fix(exact, a)
    if moved[0] == FINITE and order(moved, a) == 0:
        moved, _ = _add_finite(
            exact, a, number(int(not up), 1, ctx.Etiny() - 1))
    return moved


class _with:
    """A context's settings with another rounding or precision."""

    __slots__ = ("prec", "rounding", "Emin", "Emax", "clamp")

    def __init__(self, ctx, rounding, prec=None, wide=False):
        self.prec = prec or ctx.prec
        self.rounding = rounding
        self.Emin = -10 ** 18 if wide else ctx.Emin
        self.Emax = 10 ** 18 if wide else ctx.Emax
        self.clamp = ctx.clamp

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1


@takes_numbers
def next_plus(ctx, a):
    return _neighbour(ctx, a, True), 0


@takes_numbers
def next_minus(ctx, a):
    return _neighbour(ctx, a, False), 0


@takes_numbers
def next_toward(ctx, a, b):
    which = order(a, b)
    if not which:
        return (a[0], b[1]) + a[2:], 0
    result = _neighbour(ctx, a, which < 0)
    if result[0] == INFINITE:
        return result, OVERFLOW | INEXACT | ROUNDED
    if size(result[2]) + result[3] - 1 < ctx.Emin:
        bits = UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED
        return result, bits if result[2] else bits | CLAMPED
    return result, 0


# ---- digits that are all 0 or 1 -------------------------------------------

def _bits_of(ctx, x):
    if x[0] != FINITE or x[1] or x[3]:
        return None
    digits = digits_text(x[2])[-ctx.prec:]
    return int(digits, 2) if set(digits_text(x[2])) <= {"0", "1"} else None


def _logical(operation):
    def logical(ctx, *numbers):
        values = [_bits_of(ctx, x) for x in numbers]
        if None in values:
            return invalid()
        value = operation(*values, (1 << ctx.prec) - 1)
        return number(0, int(f"{value:b}"), 0), 0
    return logical


logical_and = _logical(lambda a, b, all_: a & b)
logical_or = _logical(lambda a, b, all_: a | b)
logical_xor = _logical(lambda a, b, all_: a ^ b)
logical_invert = _logical(lambda a, all_: a ^ all_)


# ---- exponentials, logarithms --------------------------------------------


def _certain(ctx, sign, compute):
    """compute(digits) gives (n, e) off by less than a hundred units of the
    last of its digits: as many as it takes to round to the context."""
    extra = 5
    while True:
        n, e = compute(ctx.prec + extra)
        drop = digit_count(n) - ctx.prec - 1
        tail = n % 10 ** drop if drop > 0 else 0
        off = 10 ** max(drop - extra + 3, 1)
        if drop > 3 and off < tail < 10 ** drop - off or extra > 3 * ctx.prec \
                + 100:
            return sign, sticky(n // 10 ** max(drop - 1, 0), True), \
                e + max(drop - 1, 0)
        extra *= 2


def _exponent_digits(ctx):
    return len(str(max(ctx.Emax, -ctx.Etiny())))


def _padded(ctx, sign, c, e, bits):
    """An exact result that is shown with all digits of the context."""
    missing = ctx.prec - digit_count(c)
    if missing > 0:
        c, e = c * 10 ** missing, e - missing
    return finish(ctx, sign, c, e, bits)


@takes_numbers
def exp(ctx, a):
    if a[0] == INFINITE:
        return (zero(), 0) if a[1] else (a, 0)
    if not a[2]:
        return number(0, 1, 0), 0
    high = digit_count(a[2]) + a[3]
    half = _with(ctx, ROUND_HALF_EVEN)
    if high > _exponent_digits(ctx) + 2:
        if a[1]:
            return finish(half, 0, 1, ctx.Etiny() * 2 - 9)
        return _overflow(half, 0)
    if order(positive(a), number(0, 9, -ctx.prec - 4)) <= 0:
        return _padded(ctx, 0, 1, 0, INEXACT | ROUNDED)
    c = -a[2] if a[1] else a[2]
    return finish(half, *_certain(
        ctx, 0, lambda digits: exp_digits(c, a[3], digits)))


@takes_numbers
def ln(ctx, a):
    if not a[2] and a[0] == FINITE:
        return infinity(1), 0
    if a[1]:
        return invalid()
    if a[0] == INFINITE:
        return a, 0
    if order(a, small(1)) == 0:
        return zero(), 0
    half = _with(ctx, ROUND_HALF_EVEN)

    def compute(digits):
        n, places = ln_digits(a[2], a[3], digits)
        return abs(n), -places
    sign = int(order(a, small(1)) < 0)
    return finish(half, *_certain(ctx, sign, compute))


@takes_numbers
def log10(ctx, a):
    if not a[2] and a[0] == FINITE:
        return infinity(1), 0
    if a[1]:
        return invalid()
    if a[0] == INFINITE:
        return a, 0
    half = _with(ctx, ROUND_HALF_EVEN)
    zeros = digit_count(a[2]) - 1
    if a[2] == 10 ** zeros:
        return fix(half, small(zeros + a[3]))

    def compute(digits):
        n, places = ln_digits(a[2], a[3], digits)
        return abs(n) * 10 ** places // ln10(places), -places
    sign = int(order(a, small(1)) < 0)
    return finish(half, *_certain(ctx, sign, compute))


# ---- powers ---------------------------------------------------------------

def _is_odd(b):
    return b[3] <= 0 and b[2] // 10 ** -b[3] % 2 == 1 if b[3] > -10 ** 6 \
        else False


def _is_whole(b):
    return b[3] >= 0 or not b[2] or \
        trailing_zeros(b[2], -b[3]) >= -b[3]


@takes_numbers
def power(ctx, a, b):
    whole = b[0] == FINITE and _is_whole(b)
    sign = int(bool(a[1] and whole and _is_odd(b)))
    if b[0] == FINITE and not b[2]:
        if a[0] == FINITE and not a[2]:
            return invalid()
        return number(0, 1, 0), 0
    if a[0] == FINITE and not a[2]:
        if a[1] and b[0] == INFINITE:
            sign = 0
        return (infinity(sign), 0) if b[1] else (zero(sign), 0)
    if a[1] and not whole:
        return invalid()
    if a[0] == INFINITE:
        return (zero(sign), 0) if b[1] else (infinity(sign), 0)
    if b[0] == INFINITE:
        which = order(positive(a), small(1))
        if not which:
            return _padded(ctx, 0, 1, 0, INEXACT | ROUNDED)
        return (infinity(0), 0) if (which > 0) != bool(b[1]) else (zero(), 0)
    if order(positive(a), small(1)) == 0:
        if not whole:
            return _padded(ctx, 0, 1, 0, INEXACT | ROUNDED)
        return _power_of_one(ctx, a, b, sign)
    return _real_power(ctx, positive(a), b, sign)


def _power_of_one(ctx, a, b, sign):
    if a[3] == 0 or b[1]:
        return number(sign, 1, 0), 0
    n = _whole_value(b, 10 ** 20)
    if n is None:
        return _padded(ctx, sign, 1, 0, ROUNDED)
    places = min(-a[3] * n, ctx.prec)
    result, bits = finish(ctx, sign, 10 ** places, -places)
    return result, bits | (ROUNDED if -a[3] * n > ctx.prec - 1 else 0)


def _real_power(ctx, a, b, sign):
    """e ** (b ln a)"""
    scale = max(size(b[2]) + b[3], 0) + len(str(abs(a[3]) + size(a[2])))
    if scale > _exponent_digits(ctx) + 30:
        grows = (order(a, small(1)) > 0) != bool(b[1])
        return _overflow(ctx, sign) if grows else \
            finish(ctx, sign, 1, ctx.Etiny() * 2 - 9)

    def compute(digits):
        n, places = ln_digits(a[2], a[3], digits + scale + 5)
        c = n * b[2] * (-1 if b[1] else 1)
        high = size(abs(c)) + b[3] - places
        if high > _exponent_digits(ctx) + 2:
            tens = ctx.Emax * 2 + 9 if c > 0 else \
                ctx.Etiny() * 2 - 9 - 2 * digits
            return 10 ** (digits + 1) + 7 * 10 ** (digits // 2), tens
        if high < -digits - 1:
            return 10 ** digits + (1 if c > 0 else -1), -digits
        return exp_digits(c, b[3] - places, digits)
    root = _exact_root(ctx, a, b)
    if root is not None:
        return _padded(ctx, sign, *root, INEXACT | ROUNDED)
    # rounded twice, first to the nearest number with so many more digits
    wide = _with(ctx, ROUND_HALF_EVEN, max(size(a[2]), ctx.prec) + 23, True)
    result, _ = finish(wide, sign, *compute(wide.prec + 3))
    return finish(ctx, sign, *result[2:], INEXACT | ROUNDED)


def _exact_root(ctx, a, b):
    """The power where it is exact: (c, e), or None."""
    if b[1] or b[3] >= 0 or b[3] < -3:
        return None
    from math import gcd
    below = 10 ** -b[3]
    divisor = gcd(b[2], below)
    above, below = b[2] // divisor, below // divisor
    zeros = trailing_zeros(a[2], 10 ** 6)
    c, e = a[2] // 10 ** zeros, a[3] + zeros
    c, e = c * 10 ** (e % below), e - e % below
    root = round(c ** (1 / below)) if c < 1 << 1000 else 0
    if root ** below != c or above * size(root) > ctx.prec:
        return None
    return root ** above, e // below * above


def power_modulo(ctx, a, b, m):
    """a ** b % m of whole numbers."""
    nan = nan_of(ctx, a, b, m)
    if nan:
        return nan
    values = [_plain_int(x) for x in (a, b, m)]
    if None in values:
        return invalid()
    base, n, modulo = values
    if n < 0 or not modulo or abs(modulo) >= 10 ** ctx.prec or \
            not base and not n:
        return invalid()
    result = pow(abs(base), n, abs(modulo))
    return number(int(a[1] and n % 2 == 1), result, 0), 0


def _plain_int(x):
    if x[0] != FINITE or not _is_whole(x):
        return None
    value = x[2] * 10 ** x[3] if x[3] >= 0 else x[2] // 10 ** -x[3]
    return -value if x[1] else value
