"""Rational numbers of any size."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf


def _hash(numerator, denominator):
    """The hash of a fraction: equal numbers of all types hash alike."""
    try:
        inverse = pow(denominator, -1, _HASH_MODULUS)
    except ValueError:
        value = _HASH_INF
    else:
        value = hash(hash(abs(numerator)) * inverse)
    result = value if numerator >= 0 else -value
    return -2 if result == -1 else result


def _digits(text, i):
    """Return (digits without underscores, end): \\d+(_\\d+)* at i, or None."""
    start = i
    size = len(text)
    while i < size and (text[i].isdecimal()
                        or (text[i] == "_" and i > start
                            and text[i - 1] != "_" and i + 1 < size
                            and text[i + 1].isdecimal())):
        i += 1
    return text[start:i].replace("_", ""), i


def _parse(text):
    """Return (numerator, denominator) of a text, or None if it is no number."""
    s = text.strip()
    negative = s[:1] == "-"
    i = 1 if s[:1] in ("-", "+") else 0
    whole, i = _digits(s, i)
    after = s[i:].lstrip()
    if after[:1] == "/" and whole:
        after = after[1:].lstrip()
        below, end = _digits(s, len(s) - len(after))
        if not below or end != len(s):
            return None
        numerator, denominator = int(whole), int(below)
    else:
        decimal = ""
        if s[i:i + 1] == ".":
            decimal, i = _digits(s, i + 1)
        if not whole and not decimal:
            return None
        numerator = int(whole or "0")
        denominator = 1
        if decimal:
            scale = 10 ** len(decimal)
            numerator = numerator * scale + int(decimal)
            denominator = scale
        if s[i:i + 1] in ("e", "E"):
            sign = s[i + 1:i + 2]
            i += 2 if sign in ("+", "-") and sign else 1
            exponent, i = _digits(s, i)
            if not exponent or i != len(s):
                return None
            if sign == "-":
                denominator *= 10 ** int(exponent)
            else:
                numerator *= 10 ** int(exponent)
        if i != len(s):
            return None
    return (-numerator if negative else numerator), denominator


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """Return (negative, digits) of n/d rounded to a multiple of 10**exponent."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    negative = q < 0 if no_neg_zero else n < 0
    return negative, abs(q)


def _round_to_figures(n, d, figures):
    """Return (negative, digits, exponent) of n/d with so many figures."""
    if n == 0:
        return False, 0, 1 - figures
    str_n, str_d = str(abs(n)), str(d)
    m = len(str_n) - len(str_d) + (str_d <= str_n)
    exponent = m - figures
    negative, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


def _parse_spec(spec):
    """Split a format specification; return a dict, or None if it is bad."""
    rest = spec
    result = {"fill": " ", "align": "", "sign": "-", "z": False, "alt": False,
              "zero": False, "width": 0, "sep": "", "precision": None,
              "frac_sep": "", "type": ""}
    if len(rest) > 1 and rest[1] in "<>=^":
        result["fill"], result["align"], rest = rest[0], rest[1], rest[2:]
    elif rest[:1] in ("<", ">", "=", "^"):
        result["align"], rest = rest[0], rest[1:]
    if rest[:1] in ("+", "-", " "):
        result["sign"], rest = rest[0], rest[1:]
    if rest[:1] == "z":
        result["z"], rest = True, rest[1:]
    if rest[:1] == "#":
        result["alt"], rest = True, rest[1:]
    if rest[:1] == "0" and rest[1:2].isdigit():
        result["zero"], rest = True, rest[1:]
    count = 0
    while rest[count:count + 1].isdigit() and rest[count].isascii():
        count += 1
    if count:
        result["width"], rest = int(rest[:count]), rest[count:]
    if rest[:1] in (",", "_"):
        result["sep"], rest = rest[0], rest[1:]
    if rest[:1] == ".":
        count = 1
        while rest[count:count + 1].isdigit() and rest[count].isascii():
            count += 1
        if count > 1:
            result["precision"] = int(rest[1:count])
        rest = rest[count:]
        if rest[:1] in (",", "_"):
            result["frac_sep"], rest = rest[0], rest[1:]
        elif count == 1:
            return None
    if len(rest) > 1 or rest not in ("", "e", "E", "f", "F", "g", "G", "%"):
        return None
    result["type"] = rest
    return result


def _group(text, sep):
    """Put sep between groups of three digits, from the right."""
    first = 1 + (len(text) - 1) % 3
    return text[:first] + "".join(sep + text[i:i + 3]
                                  for i in range(first, len(text), 3))


class Fraction(numbers.Rational):
    """Fraction(3, 4), Fraction("3/4"), Fraction(0.75): exact, lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, str):
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError("Invalid literal for Fraction: %r"
                                     % numerator)
                numerator, denominator = parsed
            elif isinstance(numerator, float) or (
                    not isinstance(numerator, type)
                    and hasattr(numerator, "as_integer_ratio")):
                self._numerator, self._denominator = \
                    numerator.as_integer_ratio()
                return self
            else:
                raise TypeError("argument should be a string or a Rational "
                                "instance or have the as_integer_ratio() "
                                "method")
        elif type(numerator) is int is type(denominator):
            pass
        elif (isinstance(numerator, numbers.Rational)
              and isinstance(denominator, numbers.Rational)):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        """Return the exact value of a float (or int)."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)"
                            % (cls.__name__, f, type(f).__name__))
        return cls._make(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Return the exact value of a Decimal (or int)."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError("%s.from_decimal() only takes Decimals, not %r "
                            "(%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls._make(*dec.as_integer_ratio())

    @classmethod
    def from_number(cls, number):
        """Return the exact value of a number."""
        if type(number) is int:
            return cls._make(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._make(number.numerator, number.denominator)
        if isinstance(number, float) or (
                not isinstance(number, type)
                and hasattr(number, "as_integer_ratio")):
            return cls._make(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the "
                        "as_integer_ratio() method")

    @classmethod
    def _make(cls, numerator, denominator):
        """Make a fraction of what is in lowest terms already."""
        self = object.__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        """Return whether the denominator is 1."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return (numerator, denominator)."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Return the nearest fraction whose denominator is not larger."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._make(p1, q1)
        return Fraction._make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        """The number above the line."""
        return a._numerator

    @property
    def denominator(a):
        """The number below the line."""
        return a._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator,
                               self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        spec = _parse_spec(format_spec)
        if spec is None or (spec["zero"] and spec["align"]
                            and spec["type"] == ""):
            raise ValueError(f"Invalid format specifier {format_spec!r} for "
                             f"object of type {type(self).__name__!r}")
        if spec["align"] and spec["zero"]:
            raise ValueError(f"Invalid format specifier {format_spec!r} for "
                             f"object of type {type(self).__name__!r}")
        if spec["type"]:
            return self._format_float(spec)
        if spec["precision"] is not None or spec["frac_sep"] or spec["z"] \
                or spec["zero"]:
            raise ValueError(f"Invalid format specifier {format_spec!r} for "
                             f"object of type {type(self).__name__!r}")
        n, d = self._numerator, self._denominator
        body = format(abs(n), spec["sep"])
        if d > 1 or spec["alt"]:
            body += "/" + format(d, spec["sep"])
        sign = "-" if n < 0 else "" if spec["sign"] == "-" else spec["sign"]
        return _pad(sign, body, spec["fill"], spec["align"] or ">",
                    spec["width"])

    def _format_float(self, spec):
        """Format as a float, but exactly."""
        kind = spec["type"]
        precision = 6 if spec["precision"] is None else spec["precision"]
        point_zero = spec["zero"]
        alternate = spec["alt"]
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(
                self._numerator, self._denominator, exponent, spec["z"])
            scientific = False
            point = precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(
                self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or \
                exponent + figures <= -4
            point = figures - 1 if scientific else -exponent
        if kind == "%":
            suffix = "%"
        elif scientific:
            letter = "E" if kind in "EG" else "e"
            suffix = f"{letter}{exponent + point:+03d}"
        else:
            suffix = ""
        digits = f"{significand:0{point + 1}d}"
        sign = "-" if negative else "" if spec["sign"] == "-" else spec["sign"]
        whole = digits[:len(digits) - point]
        fraction = digits[len(digits) - point:]
        if kind in "gG" and not alternate:
            fraction = fraction.rstrip("0")
        separator = "." if fraction or alternate else ""
        if spec["frac_sep"]:
            fraction = spec["frac_sep"].join(
                fraction[i:i + 3] for i in range(0, len(fraction), 3))
        trailing = separator + fraction + suffix
        if point_zero:
            room = spec["width"] - len(sign) - len(trailing)
            if spec["sep"]:
                room = 3 * room // 4 + 1 if room > 0 else 0
            whole = whole.zfill(room)
        if spec["sep"]:
            whole = _group(whole, spec["sep"])
        return _pad(sign, whole + trailing, spec["fill"], spec["align"] or ">",
                    spec["width"])

    # ---- arithmetic

    def _operators(monomorphic, fallback, handle_complex=True):
        """Return (forward, reverse) methods for one operator.

        monomorphic works on two Fractions; fallback is the operator of
        float and complex.
        """
        def forward(a, b):
            if type(b) is Fraction:
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if handle_complex and isinstance(b, complex):
                return fallback(float(a), b)
            if isinstance(b, Fraction):
                return monomorphic(a, b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if handle_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), float(b))
            return NotImplemented

        name = fallback.__name__.strip("_")
        forward.__name__ = f"__{name}__"
        forward.__doc__ = monomorphic.__doc__
        reverse.__name__ = f"__r{name}__"
        reverse.__doc__ = monomorphic.__doc__
        return forward, reverse

    def _add(a, b):
        """a + b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return Fraction._make(na * db + da * nb, da * db)
        s = da // g
        t = na * (db // g) + nb * s
        g2 = math.gcd(t, g)
        return Fraction._make(t // g2, s * (db // g2))

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g = math.gcd(da, db)
        if g == 1:
            return Fraction._make(na * db - da * nb, da * db)
        s = da // g
        t = na * (db // g) - nb * s
        g2 = math.gcd(t, g)
        return Fraction._make(t // g2, s * (db // g2))

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        na, da = a._numerator, a._denominator
        nb, db = b._numerator, b._denominator
        g1 = math.gcd(na, db)
        g2 = math.gcd(nb, da)
        return Fraction._make((na // g1) * (nb // g2), (db // g1) * (da // g2))

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError(f"Fraction({db}, 0)")
        na, da = a._numerator, a._denominator
        g1 = math.gcd(na, nb)
        g2 = math.gcd(db, da)
        n = (na // g1) * (db // g2)
        d = (nb // g1) * (da // g2)
        if d < 0:
            n, d = -n, -d
        return Fraction._make(n, d)

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a._numerator * b._denominator) // (a._denominator
                                                   * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv,
                                             False)

    def _divmod(a, b):
        """divmod(a, b)"""
        da, db = a._denominator, b._denominator
        div, mod = divmod(a._numerator * db, da * b._numerator)
        return div, Fraction(mod, da * db)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod, False)

    def _mod(a, b):
        """a % b"""
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    __mod__, __rmod__ = _operators(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return Fraction._make(n ** power, d ** power)
            if n > 0:
                return Fraction._make(d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return Fraction._make((-d) ** -power, (-n) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        """+a"""
        return Fraction._make(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return Fraction._make(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return Fraction._make(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        """int(a)"""
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits); halves go to the even neighbour."""
        if ndigits is None:
            d = self._denominator
            floor, remainder = divmod(self._numerator, d)
            if remainder * 2 < d:
                return floor
            if remainder * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash(self._numerator, self._denominator)

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return (a._numerator == b.numerator
                    and a._denominator == b.denominator)
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator,
                      self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _pad(sign, body, fill, align, width):
    padding = fill * (width - len(sign) - len(body))
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body
