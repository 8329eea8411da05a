"""Decimal arithmetic: numbers that are written in base ten, of any precision,
with rounding and signals as the General Decimal Arithmetic Specification has
them."""

import numbers as _numbers
import re
import sys
from _thread import _local
from _types import _name_with_module
from collections import namedtuple as _namedtuple

import _decimal_arithmetic as _a
import _decimal_context as _c
from _decimal_context import *
from _decimal_context import ContextBase as _ContextBase
from _decimal_digits import digits_text as _digits_text
from _decimal_digits import text_digits as _text_digits

for _name in ("Clamped ConversionSyntax DecimalException DivisionByZero "
              "DivisionImpossible DivisionUndefined FloatOperation Inexact "
              "InvalidContext InvalidOperation Overflow Rounded Subnormal "
              "Underflow").split():
    globals()[_name] = getattr(_c, _name)
for _name in ("DEFAULT", "INVALID", "FLOAT", "BY_ZERO", "OVERFLOW",
              "UNDERFLOW", "SUBNORMAL", "INEXACT", "ROUNDED", "CLAMPED",
              "SYNTAX", "IMPOSSIBLE", "UNDEFINED", "SIGNALS", "ROUNDINGS",
              "ContextBase", "SignalDict", "raise_status"):
    globals().pop(_name, None)
del _name

__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent",
                           module="decimal")

_FINITE, _INFINITE, _QUIET, _SIGNALING = range(4)
_NUMBER = re.compile(
    r"(?P<sign>[-+])?(?:(?P<whole>\d*)(?:\.(?P<part>\d*))?"
    r"(?:[eE](?P<exp>[-+]?\d+))?|(?P<inf>inf(?:inity)?)"
    r"|(?P<signal>s)?nan(?P<payload>\d*))", re.IGNORECASE)
_KINDS = {_QUIET: "n", _SIGNALING: "N", _INFINITE: "F"}
_PRIME = sys.hash_info.modulus
_TENTH = pow(10, _PRIME - 2, _PRIME)


# ---- contexts -------------------------------------------------------------

@_name_with_module
class Context(_ContextBase):
    """How to calculate: precision, rounding, limits, and which signals are
    errors."""

    __slots__ = ()
    __module__ = "decimal"

    def create_decimal(self, num="0", /):
        return _fixed(self, _to_value(num, self, exact=False))

    def create_decimal_from_float(self, f, /):
        return _fixed(self, _float_value(f))

    def _apply(self, x, /):
        return _fixed(self, _operand(x))

    def copy_decimal(self, x, /):
        return _made(_operand(x))

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return x

    def copy_abs(self, x, /):
        return _made(_a.positive(_operand(x)))

    def copy_negate(self, x, /):
        return _made(_a.negate(_operand(x)))

    def copy_sign(self, x, y, /):
        x, y = _operand(x), _operand(y)
        return _made((x[0], y[1]) + x[2:])

    def divmod(self, x, y, /):
        return _pair(self, *_a.div_mod(self, _operand(x), _operand(y)))

    def power(self, a, b, modulo=None):
        a, b = _operand(a), _operand(b)
        if modulo is None:
            return _result(self, *_a.power(self, a, b))
        return _result(self, *_a.power_modulo(self, a, b, _operand(modulo)))

    def quantize(self, x, y, /):
        return _result(self, *_a.quantize(self, _operand(x), _operand(y)))

    def radix(self):
        return Decimal(10)

    def same_quantum(self, x, y, /):
        return _a.same_quantum(_operand(x), _operand(y))

    def is_canonical(self, x, /):
        _operand(x)
        return True

    def to_sci_string(self, x, /):
        return _text(_operand(x), self.capitals)

    def to_eng_string(self, x, /):
        return _text(_operand(x), self.capitals, True)


_here = _local()  # context: of this thread, once it has one


def getcontext():
    """The context of this thread."""
    context = getattr(_here, "context", None)
    if context is None:
        context = _here.context = DefaultContext.copy()
        context.clear_flags()
    return context


def setcontext(context, /):
    """Makes it the context of this thread."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _here.context = context


class ContextManager:
    """For the time of a with statement another context holds."""

    def __init__(self, context):
        self._context = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._context)
        return self._context

    def __exit__(self, *details):
        setcontext(self._saved)


def localcontext(ctx=None, **settings):
    """with localcontext(): a copy of the context, or of ctx, holds."""
    context = _context(ctx).copy()
    for name, value in settings.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals",
                        "clamp", "flags", "traps"):
            raise TypeError("this function got an unexpected keyword argument "
                            f"'{name}'")
        setattr(context, name, value)
    return ContextManager(context)


def IEEEContext(bits, /):
    """The context of an IEEE interchange format."""
    if not isinstance(bits, int):
        raise TypeError("an integer is required")
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(
            "argument must be a multiple of 32, with a maximum of "
            f"{IEEE_CONTEXT_MAX_BITS}")
    emax = 3 * (1 << (bits // 16 + 3))
    return Context(prec=9 * (bits // 32) - 2, rounding=ROUND_HALF_EVEN,
                   Emin=1 - emax, Emax=emax, capitals=1, clamp=1, flags=[],
                   traps=[])


def _context(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


# ---- values from objects --------------------------------------------------

def _syntax(context):
    context.note(_c.SYNTAX)
    return _a.NAN


def _parsed(text, context):
    found = _NUMBER.fullmatch(text)
    if not found:
        return _syntax(context)
    sign = int(found["sign"] == "-")
    if found["inf"]:
        return _a.infinity(sign)
    if found["payload"] is not None:
        return (_SIGNALING if found["signal"] else _QUIET, sign,
                _text_digits(found["payload"] or "0"), 0)
    part = found["part"] or ""
    digits = (found["whole"] or "") + part
    if not digits:
        return _syntax(context)
    return _FINITE, sign, _text_digits(digits), \
        int(found["exp"] or 0) - len(part)


def _in_range(value, context):
    """Values beyond what any context can hold are refused."""
    kind, sign, c, e = value
    if kind != _FINITE:
        return value
    high = _a.size(c) + e - 1
    if c and high > MAX_EMAX or c and e < MIN_ETINY:
        context.note(_c.INVALID)
        return _a.NAN
    return kind, sign, c, min(max(e, MIN_ETINY), MAX_EMAX)


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exponent == "F" and isinstance(exponent, str):
        return _a.infinity(sign)
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    c = _text_digits("".join(map(str, map(int, digits))) or "0")
    if isinstance(exponent, str):
        if exponent not in ("n", "N"):
            raise ValueError("string argument in the third position must be "
                             "'F', 'n' or 'N'")
        return (_QUIET if exponent == "n" else _SIGNALING), sign, c, 0
    if not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    return _FINITE, sign, c, exponent


def _float_value(f):
    if isinstance(f, int):
        return _a.small(int(f))
    if not isinstance(f, float):
        raise TypeError("argument must be int or float")
    from math import copysign, isinf, isnan
    sign = int(copysign(1.0, f) < 0)
    if isinf(f):
        return _a.infinity(sign)
    if isnan(f):
        return _QUIET, sign, 0, 0
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return _FINITE, sign, n * 5 ** k, -k


def _to_value(value, context, exact=True):
    """The number that an argument of Decimal() stands for."""
    if isinstance(value, Decimal):
        return value._v
    if isinstance(value, int):
        return _a.small(int(value))
    if isinstance(value, str):
        if not exact:
            return _parsed(value, context)
        parsed = _parsed(value.strip().replace("_", ""), context)
        return _in_range(parsed, context)
    if isinstance(value, float):
        context.note(_c.FLOAT)
        return _float_value(value)
    if isinstance(value, (tuple, list)):
        return _from_tuple(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is "
                    "not supported")


def _operand(x):
    if isinstance(x, Decimal):
        return x._v
    if isinstance(x, int):
        return _a.small(int(x))
    raise TypeError(f"conversion from {type(x).__name__} to Decimal is not "
                    "supported")


def _other(x):
    """The number of an operand of an operator; None: it is none of ours."""
    if isinstance(x, Decimal):
        return x._v
    return _a.small(int(x)) if isinstance(x, int) else None


def _comparable(x, y, equality):
    """Numbers to be compared: those of two objects, which may be floats,
    complex numbers or fractions. None: not comparable."""
    if isinstance(y, (Decimal, int)):
        return x._v, _operand(y)
    if isinstance(y, complex) and equality and y.imag == 0:
        y = y.real
    if isinstance(y, float):
        context = getcontext()
        if equality:
            context._flags |= _c.FLOAT
        else:
            context.note(_c.FLOAT)
        return x._v, _float_value(y)
    if isinstance(y, _numbers.Rational):
        kind, sign, c, e = x._v
        if kind != _FINITE:
            return x._v, _a.small(int(y.numerator))
        return (kind, sign, c * int(y.denominator), e), \
            _a.small(int(y.numerator))
    return None


def _made(value, cls=None):
    x = object.__new__(cls or Decimal)
    object.__setattr__(x, "_v", value)
    return x


def _result(context, value, bits):
    if bits:
        context.note(bits)
    return _made(value)


def _pair(context, values, bits):
    if bits:
        context.note(bits)
    return tuple(map(_made, values))


def _fixed(context, value):
    if value[0] >= _QUIET:
        most = context.prec - context.clamp
        if _a.size(value[2]) > most:
            return _result(context, _a.NAN, _c.SYNTAX)
        return _made(value)
    return _result(context, *_a.fix(context, value))


# ---- texts ----------------------------------------------------------------

def _text(value, capitals, engineering=False):
    kind, sign, c, e = value
    sign = "-" * sign
    if kind == _INFINITE:
        return sign + "Infinity"
    if kind != _FINITE:
        return sign + ("sNaN" if kind == _SIGNALING else "NaN") + \
            (_digits_text(c) if c else "")
    digits = _digits_text(c)
    left = e + len(digits)  # digits before the point
    if e <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif not c:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = digits[:point] + "." + digits[point:]
    if left != point:
        text += f"{'E' if capitals else 'e'}{left - point:+d}"
    return sign + text


# ---- numbers --------------------------------------------------------------

def _operator(operation, reflected=False):
    def operator(self, other, /):
        y = _other(other)
        if y is None:
            return NotImplemented
        x = self._v
        context = getcontext()
        value, bits = operation(context, y, x) if reflected else \
            operation(context, x, y)
        if bits:
            context.note(bits)
        return _made(value)
    return operator


def _sign(operation):
    def operator(self, /):
        context = getcontext()
        return _result(context, *operation(context, self._v))
    return operator


def _unary(name):
    operation = getattr(_a, name)

    def method(self, /, context=None):
        context = _context(context)
        return _result(context, *operation(context, self._v))

    def of_context(self, x, /):
        return _result(self, *operation(self, _operand(x)))
    return method, of_context


def _binary(name):
    operation = getattr(_a, name)

    def method(self, /, other, context=None):
        context = _context(context)
        return _result(context, *operation(context, self._v, _operand(other)))

    def of_context(self, x, y, /):
        return _result(self, *operation(self, _operand(x), _operand(y)))
    return method, of_context


def _ordering(accept):
    def compare(self, other, /):
        pair = _comparable(self, other, False)
        if pair is None:
            return NotImplemented
        if pair[0][0] >= _QUIET or pair[1][0] >= _QUIET:
            getcontext().note(_c.INVALID)
            return False
        return accept(_a.order(*pair))
    return compare


@_name_with_module
class Decimal:
    """Construct a new Decimal object: of an int, a float, a text, or a tuple
    (sign, digits, exponent)."""

    __slots__ = ("_v",)

    def __new__(cls, value="0", context=None):
        return _made(_to_value(value, _context(context)), cls)

    @classmethod
    def from_float(cls, f, /):
        value = _float_value(f)
        return _made(value) if cls is Decimal else cls(_made(value))

    @classmethod
    def from_number(cls, number, /):
        if not isinstance(number, (int, float, Decimal)):
            raise TypeError(f"conversion from {type(number).__name__} to "
                            "Decimal is not supported")
        return cls(number)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return _text(self._v, getcontext().capitals)

    def to_eng_string(self, /, context=None):
        return _text(self._v, _context(context).capitals, True)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __hash__(self):
        kind, sign, c, e = self._v
        if kind == _SIGNALING:
            raise TypeError("Cannot hash a signaling NaN value")
        if kind == _QUIET:
            return object.__hash__(self)
        if kind == _INFINITE:
            return -sys.hash_info.inf if sign else sys.hash_info.inf
        power = pow(10, e, _PRIME) if e >= 0 else pow(_TENTH, -e, _PRIME)
        value = c * power % _PRIME
        return -2 if sign and value == 1 else -value if sign else value

    def __bool__(self):
        return self._v[0] != _FINITE or self._v[2] != 0

    def __eq__(self, other, /):
        pair = _comparable(self, other, True)
        if pair is None:
            return NotImplemented
        kinds = pair[0][0], pair[1][0]
        if max(kinds) >= _QUIET:
            if _SIGNALING in kinds:
                getcontext().note(_c.INVALID)
            return False
        return _a.order(*pair) == 0

    __lt__ = _ordering(lambda order: order < 0)
    __le__ = _ordering(lambda order: order <= 0)
    __gt__ = _ordering(lambda order: order > 0)
    __ge__ = _ordering(lambda order: order >= 0)

    __add__, __radd__ = _operator(_a.add), _operator(_a.add, True)
    __sub__, __rsub__ = _operator(_a.subtract), _operator(_a.subtract, True)
    __mul__, __rmul__ = _operator(_a.multiply), _operator(_a.multiply, True)
    __truediv__ = _operator(_a.divide)
    __rtruediv__ = _operator(_a.divide, True)
    __floordiv__ = _operator(_a.divide_int)
    __rfloordiv__ = _operator(_a.divide_int, True)
    __mod__, __rmod__ = _operator(_a.remainder), _operator(_a.remainder, True)
    __rpow__ = _operator(_a.power, True)
    __neg__, __pos__ = _sign(_a.minus), _sign(_a.plus)
    __abs__ = _sign(_a.absolute)

    def __divmod__(self, other, /):
        y = _other(other)
        if y is None:
            return NotImplemented
        context = getcontext()
        return _pair(context, *_a.div_mod(context, self._v, y))

    def __rdivmod__(self, other, /):
        y = _other(other)
        if y is None:
            return NotImplemented
        context = getcontext()
        return _pair(context, *_a.div_mod(context, y, self._v))

    def __pow__(self, other, modulo=None, /):
        y = _other(other)
        m = None if modulo is None else _other(modulo)
        if y is None or modulo is not None and m is None:
            return NotImplemented
        context = getcontext()
        if modulo is None:
            return _result(context, *_a.power(context, self._v, y))
        return _result(context, *_a.power_modulo(context, self._v, y, m))

    def fma(self, /, other, third, context=None):
        context = _context(context)
        return _result(context, *_a.fma(context, self._v, _operand(other),
                                        _operand(third)))

    # ---- other kinds of numbers ----

    def _finite(self, what):
        kind = self._v[0]
        if kind >= _QUIET:
            raise ValueError(f"cannot convert NaN to {what}")
        if kind == _INFINITE:
            raise OverflowError(f"cannot convert Infinity to {what}")

    def _rounded(self, rounding):
        self._finite("integer")
        c, _ = _a.rescale(self._v, 0, rounding)
        return -c if self._v[1] else c

    def __int__(self):
        return self._rounded(ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return self._rounded(ROUND_FLOOR)

    def __ceil__(self):
        return self._rounded(ROUND_CEILING)

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._rounded(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_made(_a.number(0, 1, -ndigits)),
                             ROUND_HALF_EVEN)

    def __float__(self):
        kind, sign, _, _ = self._v
        if kind == _SIGNALING:
            raise ValueError("cannot convert signaling NaN to float")
        if kind == _QUIET:
            return float("-nan" if sign else "nan")
        return float(_text(self._v, 1))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def as_tuple(self):
        kind, sign, c, e = self._v
        digits = tuple(map(int, _digits_text(c)))
        if kind == _INFINITE:
            return DecimalTuple(sign, (0,), "F")
        if kind != _FINITE:
            return DecimalTuple(sign, digits if c else (), _KINDS[kind])
        return DecimalTuple(sign, digits, e)

    def as_integer_ratio(self):
        self._finite("integer ratio")
        _, sign, c, e = self._v
        if sign:
            c = -c
        if e >= 0:
            return c * 10 ** e, 1
        from math import gcd
        below = 10 ** -e
        divisor = gcd(c, below)
        return c // divisor, below // divisor

    # ---- what it is ----

    def adjusted(self):
        kind, _, c, e = self._v
        return _a.size(c) + e - 1 if kind == _FINITE else 0

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._v[0] == _FINITE

    def is_infinite(self):
        return self._v[0] == _INFINITE

    def is_nan(self):
        return self._v[0] >= _QUIET

    def is_qnan(self):
        return self._v[0] == _QUIET

    def is_snan(self):
        return self._v[0] == _SIGNALING

    def is_signed(self):
        return self._v[1] == 1

    def is_zero(self):
        return self._v[0] == _FINITE and not self._v[2]

    def is_normal(self, /, context=None):
        context = _context(context)
        return self.is_finite() and bool(self) and \
            self.adjusted() >= context.Emin

    def is_subnormal(self, /, context=None):
        context = _context(context)
        return self.is_finite() and bool(self) and \
            self.adjusted() < context.Emin

    def number_class(self, /, context=None):
        context = _context(context)
        kind, sign, c, _ = self._v
        if kind >= _QUIET:
            return "sNaN" if kind == _SIGNALING else "NaN"
        if kind == _INFINITE:
            name = "Infinity"
        elif not c:
            name = "Zero"
        else:
            name = "Normal" if self.is_normal(context) else "Subnormal"
        return "-+"[not sign] + name

    def radix(self):
        return Decimal(10)

    def canonical(self):
        return self

    def copy_abs(self):
        return _made(_a.positive(self._v))

    def copy_negate(self):
        return _made(_a.negate(self._v))

    def copy_sign(self, /, other, context=None):
        _context(context)
        return _made((self._v[0], _operand(other)[1]) + self._v[2:])

    def same_quantum(self, /, other, context=None):
        _context(context)
        return _a.same_quantum(self._v, _operand(other))

    # ---- rounding ----

    def quantize(self, /, exp, rounding=None, context=None):
        context = _context(context)
        settings = _rounding(context, rounding)
        return _result(context, *_a.quantize(settings, self._v,
                                             _operand(exp)))

    def to_integral_exact(self, /, rounding=None, context=None):
        context = _context(context)
        return _result(context, *_a.to_integral_exact(
            _rounding(context, rounding), self._v))

    def to_integral_value(self, /, rounding=None, context=None):
        context = _context(context)
        return _result(context, *_a.to_integral_value(
            _rounding(context, rounding), self._v))

    to_integral = to_integral_value

    def __format__(self, spec, override=None, /, *, _localeconv=None):
        override = _localeconv if override is None else override
        if override is not None and not isinstance(override, dict):
            raise TypeError("optional argument must be a dict")
        from _decimal_format import formatted
        return formatted(self._v, spec, getcontext(), override)


def _rounding(context, rounding):
    """The context, perhaps with another rounding."""
    if rounding is None:
        return context
    settings = context.copy()
    settings.rounding = rounding
    return settings


def _add_methods():
    """Methods that Decimal and Context have alike, and those of operators."""
    for name in ("exp", "ln", "log10", "logb", "logical_invert", "next_minus",
                 "next_plus", "normalize", "sqrt"):
        _add_pair(name, *_unary(name))
    for name in ("compare", "compare_signal", "compare_total",
                 "compare_total_mag", "logical_and", "logical_or",
                 "logical_xor", "max_mag", "min_mag", "next_toward",
                 "remainder_near", "rotate", "scaleb", "shift"):
        _add_pair(name, *_binary(name))
    _add_pair("max", *_binary("max_of"))
    _add_pair("min", *_binary("min_of"))
    for name, operation in (("abs", "absolute"), ("minus", "minus"),
                            ("plus", "plus"),
                            ("to_integral_exact", "to_integral_exact"),
                            ("to_integral_value", "to_integral_value"),
                            ("to_integral", "to_integral_value")):
        _add(Context, name, _unary(operation)[1])
    for name in ("add", "divide", "divide_int", "multiply", "remainder",
                 "subtract"):
        _add(Context, name, _binary(name)[1])
    _add(Context, "fma", lambda self, x, y, z, /: _result(
        self, *_a.fma(self, _operand(x), _operand(y), _operand(z))))
    for name in ("is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed",
                 "is_snan", "is_zero"):
        _add(Context, name, _question(name, False))
    for name in ("is_normal", "is_subnormal", "number_class"):
        _add(Context, name, _question(name, True))


def _question(name, with_context):
    method = getattr(Decimal, name)
    if with_context:
        return lambda self, x, /: method(_made(_operand(x)), self)
    return lambda self, x, /: method(_made(_operand(x)))


def _add(cls, name, function):
    function.__name__ = name
    function.__qualname__ = f"{cls.__name__}.{name}"
    setattr(cls, name, function)


def _add_pair(name, method, of_context):
    _add(Decimal, name, method)
    _add(Context, name, of_context)


_add_methods()

DefaultContext = Context(traps=[InvalidOperation, DivisionByZero, Overflow])
_c.DEFAULT["context"] = DefaultContext
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, flags=[],
    traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[],
                          traps=[])

_numbers.Number.register(Decimal)
