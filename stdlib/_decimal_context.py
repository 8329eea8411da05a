"""Of contexts of decimal arithmetic what is not written in C: the exceptions,
mappings of signals, texts."""

import numbers as _numbers
from collections import namedtuple as _namedtuple

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
IEEE_CONTEXT_MAX_BITS = 512


def _exception(name, *bases, doc=""):
    cls = type(name, bases, {"__module__": "decimal", "__doc__": doc})
    globals()[name] = cls
    return cls


_exception("DecimalException", ArithmeticError)
_exception("Clamped", DecimalException)
_exception("InvalidOperation", DecimalException)
_exception("ConversionSyntax", InvalidOperation)
_exception("DivisionByZero", DecimalException, ZeroDivisionError)
_exception("DivisionImpossible", InvalidOperation)
_exception("DivisionUndefined", InvalidOperation, ZeroDivisionError)
_exception("Inexact", DecimalException)
_exception("InvalidContext", InvalidOperation)
_exception("Rounded", DecimalException)
_exception("Subnormal", DecimalException)
_exception("Overflow", Inexact, Rounded)
_exception("Underflow", Inexact, Rounded, Subnormal)
_exception("FloatOperation", DecimalException, TypeError)

# What may happen, as bits. Signals, in the order in which they are told:
INVALID, FLOAT, BY_ZERO, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED, \
    CLAMPED = (1 << i for i in range(9))
SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow,
           Underflow, Subnormal, Inexact, Rounded, Clamped)
# ... and kinds of InvalidOperation.
SYNTAX, IMPOSSIBLE, UNDEFINED = (1 << i for i in range(9, 12))
_KINDS = ((INVALID, InvalidOperation), (SYNTAX, ConversionSyntax),
          (IMPOSSIBLE, DivisionImpossible), (UNDEFINED, DivisionUndefined))
_ALL_INVALID = INVALID | SYNTAX | IMPOSSIBLE | UNDEFINED
# For each signal the bits that stand for it.
_BITS = {signal: 1 << i for i, signal in enumerate(SIGNALS)}
_BITS[InvalidOperation] = _ALL_INVALID
# The order of texts.
_SHOWN = ((CLAMPED, Clamped), (SYNTAX, InvalidOperation),
          (BY_ZERO, DivisionByZero), (IMPOSSIBLE, InvalidOperation),
          (UNDEFINED, InvalidOperation), (INEXACT, Inexact),
          (INVALID, InvalidOperation), (FLOAT, FloatOperation),
          (OVERFLOW, Overflow), (ROUNDED, Rounded), (SUBNORMAL, Subnormal),
          (UNDERFLOW, Underflow))


class SignalDict:
    """For each signal whether its bit is set in a context."""

    __slots__ = ("_context", "_name")

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _bit(self, signal):
        try:
            return _BITS[signal]
        except (KeyError, TypeError):
            raise KeyError(_VALID_SIGNALS) from None

    def __getitem__(self, signal):
        return bool(getattr(self._context, self._name) & self._bit(signal))

    def __setitem__(self, signal, value):
        bits = getattr(self._context, self._name)
        bit = self._bit(signal)
        setattr(self._context, self._name, bits | bit if value
                else bits & ~bit)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __contains__(self, signal):
        return signal in SIGNALS

    def __repr__(self):
        return "{%s}" % ", ".join(f"{signal!r}:{value}"
                                  for signal, value in self.items())

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return getattr(self._context, self._name) == \
                getattr(other._context, other._name)
        if isinstance(other, dict):
            return dict(self.items()) == other
        return NotImplemented

    def keys(self):
        return list(SIGNALS)

    def values(self):
        return [self[signal] for signal in SIGNALS]

    def items(self):
        return [(signal, self[signal]) for signal in SIGNALS]

    def get(self, signal, default=None):
        return self[signal] if signal in SIGNALS else default

    def copy(self):
        return dict(self.items())

    def update(self, other):
        for signal in other:
            self[signal] = other[signal]


_VALID_SIGNALS = (
    "valid values for signals are:\n  [InvalidOperation, FloatOperation, "
    "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
    "   Clamped]")


def signal_bits(value):
    """The bits of a list of signals or a mapping from signals."""
    if isinstance(value, SignalDict):
        return getattr(value._context, value._name)
    if isinstance(value, dict):
        if len(value) != len(SIGNALS) or \
                not all(signal in value for signal in SIGNALS):
            raise KeyError("invalid signal dict")
        value = [signal for signal in SIGNALS if value[signal]]
    elif not isinstance(value, (list, tuple)):
        raise TypeError("argument must be a signal dict")
    bits = 0
    for signal in value:
        if signal not in SIGNALS:
            raise KeyError(_VALID_SIGNALS)
        bits |= _BITS[signal]
    return bits


def _names(bits):
    shown = dict.fromkeys(signal for bit, signal in _SHOWN if bits & bit)
    return "[%s]" % ", ".join(signal.__name__ for signal in shown)


def raise_status(bits):
    """Raises what the bits of trapped conditions stand for."""
    found = [kind for bit, kind in _KINDS if bits & bit]
    found += [signal for i, signal in enumerate(SIGNALS)
              if i and bits >> i & 1]
    first = InvalidOperation if bits & _ALL_INVALID else found[0]
    raise first(found)


def default_context():
    """What new contexts take their settings from."""
    return DEFAULT.get("context")


def context_repr(context):
    return (f"Context(prec={context.prec}, rounding={context.rounding}, "
            f"Emin={context.Emin}, Emax={context.Emax}, "
            f"capitals={context.capitals}, clamp={context.clamp}, "
            f"flags={_names(context._flags)}, "
            f"traps={_names(context._traps)})")


def context_reduce(context):
    def chosen(bits):
        return [signal for signal in SIGNALS if bits & _BITS[signal]]
    return type(context), (
        context.prec, context.rounding, context.Emin, context.Emax,
        context.capitals, context.clamp, chosen(context._flags),
        chosen(context._traps))


def ratio(number):
    """Numerator and denominator of a fraction; None: it is none."""
    if isinstance(number, _numbers.Rational):
        return int(number.numerator), int(number.denominator)


DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent",
                           module="decimal")
DEFAULT = {}  # "context": what new contexts take their settings from
