"""Contexts of decimal arithmetic: precision, rounding, signals."""

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP,
             ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

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
# The order of texts.
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation,
          Overflow, Rounded, Subnormal, Underflow)


class SignalDict:
    """For each signal whether its bit is set in a context."""

    __slots__ = ("_context", "_name")

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _bit(self, signal):
        try:
            return 1 << SIGNALS.index(signal)
        except ValueError:
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
_VALID_ROUNDINGS = (
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, "
    "ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
    "ROUND_HALF_EVEN,\n   ROUND_05UP]")
_RANGES = {"prec": (1, MAX_PREC, "[1, MAX_PREC]"),
           "Emin": (MIN_EMIN, 0, "[MIN_EMIN, 0]"),
           "Emax": (0, MAX_EMAX, "[0, MAX_EMAX]"),
           "capitals": (0, 1, "0 or 1"),
           "clamp": (0, 1, "0 or 1")}


def _signal_bits(value):
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
        bits |= 1 << SIGNALS.index(signal)
    return bits


def _names(bits):
    shown = [signal.__name__ for signal in _SHOWN
             if bits >> SIGNALS.index(signal) & 1]
    return "[%s]" % ", ".join(shown)


def raise_status(bits):
    """Raises what the bits of trapped conditions stand for."""
    found = [kind for bit, kind in _KINDS if bits & bit]
    found += [signal for i, signal in enumerate(SIGNALS)
              if i and bits >> i & 1]
    first = InvalidOperation if bits & _ALL_INVALID else found[0]
    raise first(found)


class ContextBase:
    """The settings of a context. Methods for arithmetic are in decimal."""

    __slots__ = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp",
                 "_flags", "_traps", "_flags_seen", "_traps_seen")

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None,
                 capitals=None, clamp=None, flags=None, traps=None,
                 **unknown):
        for name in unknown:
            raise TypeError("this function got an unexpected keyword argument "
                            f"'{name}'")
        default = DEFAULT.get("context")
        for name, value, otherwise in (
                ("prec", prec, 28), ("rounding", rounding, ROUND_HALF_EVEN),
                ("Emin", Emin, -999999), ("Emax", Emax, 999999),
                ("capitals", capitals, 1), ("clamp", clamp, 0)):
            if value is None:
                value = getattr(default, name, otherwise)
            setattr(self, name, value)
        self._flags = 0 if flags is None else _signal_bits(flags)
        if traps is not None:
            self._traps = _signal_bits(traps)
        elif default is None:
            self._traps = INVALID | BY_ZERO | OVERFLOW
        else:
            self._traps = default._traps

    def __setattr__(self, name, value):
        if name in _RANGES:
            low, high, words = _RANGES[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(
                    f"valid values for {name} are {words}"
                    if name in ("capitals", "clamp")
                    else f"valid range for {name} is {words}")
        elif name == "rounding":
            if value not in ROUNDINGS:
                raise TypeError(_VALID_ROUNDINGS)
        elif name in ("flags", "traps"):
            if isinstance(value, (list, tuple)):
                raise TypeError("argument must be a signal dict")
            name, value = "_" + name, _signal_bits(value)
        elif name not in ("_flags", "_traps"):
            raise AttributeError("'decimal.Context' object has no attribute "
                                 f"'{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    @property
    def flags(self):
        return self._seen_as("_flags", "_flags_seen")

    @property
    def traps(self):
        return self._seen_as("_traps", "_traps_seen")

    def _seen_as(self, name, kept):
        """The bits as a mapping, the same one each time."""
        try:
            return getattr(self, kept)
        except AttributeError:
            seen = SignalDict(self, name)
            object.__setattr__(self, kept, seen)
            return seen

    def __repr__(self):
        return (f"Context(prec={self.prec}, rounding={self.rounding}, "
                f"Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, "
                f"flags={_names(self._flags)}, traps={_names(self._traps)})")

    def __reduce__(self):
        def chosen(bits):
            return [s for i, s in enumerate(SIGNALS) if bits >> i & 1]
        return type(self), (self.prec, self.rounding, self.Emin, self.Emax,
                            self.capitals, self.clamp, chosen(self._flags),
                            chosen(self._traps))

    def copy(self):
        """The same settings; flags and traps of its own."""
        new = object.__new__(type(self))
        for name in ContextBase.__slots__[:-2]:
            object.__setattr__(new, name, getattr(self, name))
        return new

    __copy__ = copy

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def note(self, bits):
        """Sets the flags of what happened; raises what is trapped."""
        signals = bits & 511
        if bits & _ALL_INVALID:
            signals |= INVALID
        self._flags |= signals
        if signals & self._traps:
            trapped = signals & self._traps
            if trapped & INVALID:
                trapped = trapped & ~INVALID | bits & _ALL_INVALID
            raise_status(trapped)


DEFAULT = {}  # "context": what new contexts take their settings from
