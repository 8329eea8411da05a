"""Abstract classes of numbers: Number, Complex, Real, Rational, Integral."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """What complex can do."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        """complex(self)"""

    def __bool__(self):
        """bool(self)"""
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real part."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The imaginary part."""
        raise NotImplementedError

    @abstractmethod
    def __add__(self, other):
        """self + other"""
        raise NotImplementedError

    @abstractmethod
    def __radd__(self, other):
        """other + self"""
        raise NotImplementedError

    @abstractmethod
    def __neg__(self):
        """-self"""
        raise NotImplementedError

    @abstractmethod
    def __pos__(self):
        """+self"""
        raise NotImplementedError

    def __sub__(self, other):
        """self - other"""
        return self + -other

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    @abstractmethod
    def __mul__(self, other):
        """self * other"""
        raise NotImplementedError

    @abstractmethod
    def __rmul__(self, other):
        """other * self"""
        raise NotImplementedError

    @abstractmethod
    def __truediv__(self, other):
        """self / other"""
        raise NotImplementedError

    @abstractmethod
    def __rtruediv__(self, other):
        """other / self"""
        raise NotImplementedError

    @abstractmethod
    def __pow__(self, exponent):
        """self ** exponent"""
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        """base ** self"""
        raise NotImplementedError

    @abstractmethod
    def __abs__(self):
        """abs(self)"""
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        """Return (x - y*1j) for (x + y*1j)."""
        raise NotImplementedError

    @abstractmethod
    def __eq__(self, other):
        """self == other"""
        raise NotImplementedError


Complex.register(complex)


class Real(Complex):
    """What float can do."""

    __slots__ = ()

    @abstractmethod
    def __float__(self):
        """float(self)"""
        raise NotImplementedError

    @abstractmethod
    def __trunc__(self):
        """math.trunc(self)"""
        raise NotImplementedError

    @abstractmethod
    def __floor__(self):
        """math.floor(self)"""
        raise NotImplementedError

    @abstractmethod
    def __ceil__(self):
        """math.ceil(self)"""
        raise NotImplementedError

    @abstractmethod
    def __round__(self, ndigits=None):
        """round(self, ndigits)"""
        raise NotImplementedError

    def __divmod__(self, other):
        """divmod(self, other)"""
        return self // other, self % other

    def __rdivmod__(self, other):
        """divmod(other, self)"""
        return other // self, other % self

    @abstractmethod
    def __floordiv__(self, other):
        """self // other"""
        raise NotImplementedError

    @abstractmethod
    def __rfloordiv__(self, other):
        """other // self"""
        raise NotImplementedError

    @abstractmethod
    def __mod__(self, other):
        """self % other"""
        raise NotImplementedError

    @abstractmethod
    def __rmod__(self, other):
        """other % self"""
        raise NotImplementedError

    @abstractmethod
    def __lt__(self, other):
        """self < other"""
        raise NotImplementedError

    @abstractmethod
    def __le__(self, other):
        """self <= other"""
        raise NotImplementedError

    def __complex__(self):
        """complex(self)"""
        return complex(float(self))

    @property
    def real(self):
        """The number itself."""
        return +self

    @property
    def imag(self):
        """0"""
        return 0

    def conjugate(self):
        """Return the number itself."""
        return +self


Real.register(float)


class Rational(Real):
    """A fraction: numerator and denominator, in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        """The number above the line."""
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        """The number below the line, above zero."""
        raise NotImplementedError

    def __float__(self):
        """float(self)"""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """What int can do."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        """int(self)"""
        raise NotImplementedError

    def __index__(self):
        """operator.index(self)"""
        return int(self)

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """pow(self, exponent, modulus)"""
        raise NotImplementedError

    def __float__(self):
        """float(self)"""
        return float(int(self))

    @property
    def numerator(self):
        """The number itself."""
        return +self

    @property
    def denominator(self):
        """1"""
        return 1


def _binary(name, text):
    def method(self, other):
        raise NotImplementedError
    method.__name__ = name
    method.__qualname__ = f"Integral.{name}"
    method.__doc__ = text
    return abstractmethod(method)


for _name, _text in (("lshift", "<<"), ("rshift", ">>"), ("and", "&"),
                     ("xor", "^"), ("or", "|")):
    setattr(Integral, f"__{_name}__", _binary(f"__{_name}__",
                                              f"self {_text} other"))
    setattr(Integral, f"__r{_name}__", _binary(f"__r{_name}__",
                                               f"other {_text} self"))


def _invert(self):
    """~self"""
    raise NotImplementedError


_invert.__name__ = "__invert__"
Integral.__invert__ = abstractmethod(_invert)


def _finish():
    import abc
    abc.update_abstractmethods(Integral)


_finish()
del _name, _text, _finish, _binary, _invert
Integral.register(int)
