"""Decimal arithmetic: numbers that are written in base ten, of any precision,
with rounding and signals as the General Decimal Arithmetic Specification has
them."""

import numbers as _numbers

from _decimal_context import (
    DEFAULT as _DEFAULT, IEEE_CONTEXT_MAX_BITS, MAX_EMAX, MAX_PREC, MIN_EMIN,
    MIN_ETINY, Clamped, ConversionSyntax, DecimalException, DecimalTuple,
    DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation,
    Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal,
    Underflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
    ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP)
from _decimal_core import Context, Decimal, getcontext
from _decimal_core import set_here as _set_here

__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
HAVE_THREADS = True
HAVE_CONTEXTVAR = True


def setcontext(context, /):
    """Makes it the context of this thread."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _set_here(context)


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
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    context = ctx.copy()
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


DefaultContext = Context(traps=[InvalidOperation, DivisionByZero, Overflow])
_DEFAULT["context"] = DefaultContext
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, flags=[],
    traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[],
                          traps=[])

_numbers.Number.register(Decimal)
