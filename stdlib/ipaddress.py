"""Addresses of IPv4 and IPv6, networks, and addresses with their network (interfaces)."""

import functools

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A text or number is no address."""


class NetmaskValueError(ValueError):
    """A text or number is no netmask."""


def ip_address(address):
    """An IPv4Address or IPv6Address, whichever fits."""
    return _either(address, IPv4Address, IPv6Address, "address")


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network; strict: ValueError if bits of a host are set."""
    return _either(address, IPv4Network, IPv6Network, "network", strict)


def ip_interface(address):
    """An IPv4Interface or IPv6Interface."""
    for make in (IPv4Interface, IPv6Interface):
        try:
            return make(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")


def _either(address, first, second, what, *arguments):
    for make in (first, second):
        try:
            return make(address, *arguments)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def v4_int_to_packed(address):
    """The four bytes of an address given as a number."""
    return _packed(address, 4, "4")


def v6_int_to_packed(address):
    """The sixteen bytes of an address given as a number."""
    return _packed(address, 16, "6")


def _packed(address, size, version):
    try:
        return address.to_bytes(size)
    except OverflowError:
        raise ValueError(f"Address negative or too large for IPv{version}") from None


def _split_optional_netmask(address):
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts


def _count_righthand_zero_bits(number, bits):
    """How many bits at the right are 0; bits for 0 itself."""
    if number == 0:
        return bits
    return min(bits, (~number & (number - 1)).bit_length())


def _find_address_range(addresses):
    """(first, last) of each run of sorted addresses without gaps."""
    first = last = None
    for address in addresses:
        if first is not None and address._ip == last._ip + 1:
            last = address
            continue
        if first is not None:
            yield first, last
        first = last = address
    if first is not None:
        yield first, last


def summarize_address_range(first, last):
    """The networks that together have all addresses from first to last."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    if first.version == 4:
        network = IPv4Network
    elif first.version == 6:
        network = IPv6Network
    else:
        raise ValueError("unknown IP version")
    bits = first.max_prefixlen
    at, end = first._ip, last._ip
    while at <= end:
        free = min(_count_righthand_zero_bits(at, bits), (end - at + 1).bit_length() - 1)
        yield network((at, bits - free))
        at += 1 << free
        if at - 1 == network._ALL_ONES:
            break


def _collapse_addresses_internal(addresses):
    """The networks without those that lie in others; two halves become one."""
    waiting, found = list(addresses), {}
    while waiting:
        network = waiting.pop()
        parent = network.supernet()
        other = found.get(parent)
        if other is None:
            found[parent] = network
        elif other != network:
            del found[parent]
            waiting.append(parent)
    last = None
    for network in sorted(found.values()):
        if last is not None and last.broadcast_address >= network.broadcast_address:
            continue
        yield network
        last = network


def collapse_addresses(addresses):
    """The least networks that have just these addresses and networks."""
    singles, networks, kind = [], [], None
    for item in addresses:
        others = networks
        if isinstance(item, _BaseAddress):
            others = singles
        elif item._prefixlen == item.max_prefixlen:
            others = singles
        seen = others[-1] if others else None
        if seen is not None and seen.version != item.version:
            raise TypeError("%s and %s are not of the same version" % (item, seen))
        if others is singles and not isinstance(item, _BaseAddress):
            try:
                item = item.ip
            except AttributeError:
                item = item.network_address
        others.append(item)
    for first, last in _find_address_range(sorted(set(singles))) if singles else ():
        networks.extend(summarize_address_range(first, last))
    return _collapse_addresses_internal(networks)


def get_mixed_type_key(obj):
    """A key to sort addresses and networks together."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented


# ---- what addresses and networks share -------------------------------------------------------------------------


class _IPAddressBase:
    __slots__ = ()

    @property
    def exploded(self):
        """The address in full length, as text."""
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        """The address as short as it can be written."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name under which DNS has the name of this address."""
        return self._reverse_pointer()

    def _check_int_address(self, address):
        if address < 0:
            raise AddressValueError("%d (< 0) is not permitted as an IPv%d address" % (address, self.version))
        if address > self._ALL_ONES:
            raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address"
                                    % (address, self.max_prefixlen, self.version))

    def _check_packed_address(self, address, expected_len):
        if len(address) != expected_len:
            raise AddressValueError("%r (len %d != %d) is not permitted as an IPv%d address"
                                    % (address, len(address), expected_len, self.version))

    @classmethod
    def _ip_int_from_prefix(cls, prefixlen):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> prefixlen)

    @classmethod
    def _prefix_from_ip_int(cls, number):
        """How many ones a netmask begins with; ValueError if others follow behind zeros."""
        zeros = _count_righthand_zero_bits(number, cls.max_prefixlen)
        length = cls.max_prefixlen - zeros
        if number >> zeros != (1 << length) - 1:
            raise ValueError("Netmask pattern %r mixes zeroes & ones" % number.to_bytes(cls.max_prefixlen // 8))
        return length

    @classmethod
    def _report_invalid_netmask(cls, netmask_str):
        raise NetmaskValueError("%r is not a valid netmask" % netmask_str) from None

    @classmethod
    def _prefix_from_prefix_string(cls, text):
        if not (text.isascii() and text.isdigit()):
            cls._report_invalid_netmask(text)
        length = int(text)
        if length > cls.max_prefixlen:
            cls._report_invalid_netmask(text)
        return length

    @classmethod
    def _prefix_from_ip_string(cls, text):
        """The length of a prefix written as netmask, or as hostmask."""
        try:
            number = cls._ip_int_from_string(text)
        except AddressValueError:
            cls._report_invalid_netmask(text)
        for mask in (number, number ^ cls._ALL_ONES):
            try:
                return cls._prefix_from_ip_int(mask)
            except ValueError:
                pass
        cls._report_invalid_netmask(text)

    @classmethod
    def _split_addr_prefix(cls, address):
        """(address, prefix) of a text, a pair, or an address alone."""
        if isinstance(address, (bytes, int)):
            return address, cls.max_prefixlen
        if not isinstance(address, tuple):
            address = _split_optional_netmask(address)
        return address if len(address) > 1 else (address[0], cls.max_prefixlen)

    def __reduce__(self):
        return self.__class__, (str(self),)


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._ip - other)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return self._string_from_ip_int(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def _get_address_key(self):
        return self.version, self

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        """As text ('s'), or as a number in b, x, X or n, with # and _ as for ints."""
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        body, kind = fmt[:-1], fmt[-1]
        prefix = body.startswith("#")
        grouped = body.endswith("_")
        if kind not in "bnxX" or body not in ("", "#", "_", "#_"):
            return super().__format__(fmt)
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
        width = digits + (digits // 4 - 1 if grouped else 0) + (2 if prefix else 0)
        return format(self._ip, f"{'#' if prefix else ''}0{width}{'_' if grouped else ''}{kind}")


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    def __init__(self, address, strict=True):
        address, mask = self._split_addr_prefix(address)
        self.network_address = self._address_class(address)
        self.netmask, self._prefixlen = self._make_netmask(mask)
        number = self.network_address._ip
        if number & self.netmask._ip != number:
            if strict:
                raise ValueError("%s has host bits set" % self)
            self.network_address = self._address_class(number & self.netmask._ip)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: iter((self._address_class(address),))

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    def hosts(self):
        """The addresses that a host can have: without that of the network and broadcast."""
        make = self._address_class
        for number in range(self.network_address._ip + 1, self.broadcast_address._ip):
            yield make(number)

    def __iter__(self):
        make = self._address_class
        for number in range(self.network_address._ip, self.broadcast_address._ip + 1):
            yield make(number)

    def __getitem__(self, n):
        first, last = self.network_address._ip, self.broadcast_address._ip
        number = first + n if n >= 0 else last + n + 1
        if not first <= number <= last:
            raise IndexError("address out of range")
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return (self.network_address._ip, self.netmask._ip) < (other.network_address._ip, other.netmask._ip)

    def __eq__(self, other):
        try:
            return (self.version == other.version and self.network_address == other.network_address
                    and self.netmask._ip == other.netmask._ip)
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((self.network_address._ip, self.netmask._ip))

    def __contains__(self, other):
        if self.version != other.version:
            return False
        if isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Whether the networks have an address in common."""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    @functools.cached_property
    def broadcast_address(self):
        """The last address."""
        return self._address_class(self.network_address._ip | self.hostmask._ip)

    @functools.cached_property
    def hostmask(self):
        """The netmask, inverted."""
        return self._address_class(self.netmask._ip ^ self._ALL_ONES)

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def num_addresses(self):
        """How many addresses there are."""
        return self.broadcast_address._ip - self.network_address._ip + 1

    @property
    def prefixlen(self):
        """How many bits the netmask has."""
        return self._prefixlen

    def address_exclude(self, other):
        """The networks that are left of this one without other."""
        if not self.version == other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        if not isinstance(other, _BaseNetwork):
            raise TypeError("%s is not a network object" % other)
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        if other == self:
            return
        other = other.__class__("%s/%s" % (other.network_address, other.prefixlen))
        low, high = self.subnets()
        while low != other and high != other:
            if other.subnet_of(low):
                yield high
                low, high = low.subnets()
            else:
                yield low
                low, high = high.subnets()
        yield high if low == other else low

    def compare_networks(self, other):
        """-1, 0 or 1, as the networks stand in their order."""
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same type" % (self, other))
        ours = self.network_address._ip, self.netmask._ip
        theirs = other.network_address._ip, other.netmask._ip
        return (ours > theirs) - (ours < theirs)

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that this one can be divided into."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (length, self))
        step = (self.hostmask._ip + 1) >> prefixlen_diff
        for number in range(self.network_address._ip, self.broadcast_address._ip + 1, step):
            yield self.__class__((number, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that this one lies in."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d"
                             % (self._prefixlen, prefixlen_diff))
        return self.__class__((self.network_address._ip & self._ip_int_from_prefix(length), length))

    def _is_subnet_of(self, a, b):
        try:
            if a.version != b.version:
                raise TypeError(f"{a} and {b} are not of the same version")
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {a} and {b}") from None

    def subnet_of(self, other):
        """Whether this network lies in other."""
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        """Whether other lies in this network."""
        return self._is_subnet_of(other, self)

    def _is_private(self):
        first, last, constants = self.network_address, self.broadcast_address, self._constants
        return (any(first in network and last in network for network in constants._private_networks)
                and all(first not in network and last not in network
                        for network in constants._private_networks_exceptions))

    def __reduce__(self):
        return self.__class__, (str(self),)

    @classmethod
    def _make_netmask(cls, mask):
        """(netmask, prefix length) of a length, or of a mask as text."""
        if isinstance(mask, int):
            length = mask
            if not 0 <= length <= cls.max_prefixlen:
                cls._report_invalid_netmask(length)
        else:
            length = cls._length_of_mask(mask)
        return cls._address_class(cls._ip_int_from_prefix(length)), length


def _both_ends(name, doc):
    """A property of a network: first and last address have it."""
    def get(self):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)
    get.__name__ = name
    get.__doc__ = doc
    return property(get)


for _name, _doc in (("is_multicast", "Whether it is for groups."), ("is_reserved", "Whether it is reserved."),
                    ("is_link_local", "Whether it is valid on one link only."),
                    ("is_unspecified", "Whether it is that of no host."), ("is_loopback", "Whether it is the host itself.")):
    setattr(_BaseNetwork, _name, _both_ends(_name, _doc))
_BaseNetwork.is_private = property(_BaseNetwork._is_private, doc="Whether it is not given out publicly.")
_BaseNetwork.is_global = property(lambda self: not self.is_private, doc="Whether it is given out publicly.")


class _Interface:
    """What the interfaces of both versions share: an address with its network."""

    __slots__ = ()

    def __init__(self, address):
        address, mask = self._split_addr_prefix(address)
        self._address_class.__init__(self, address)
        self.network = self._network_class((address, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return "%s/%d" % (self._address_class.__str__(self), self._prefixlen)

    def __eq__(self, other):
        equal = self._address_class.__eq__(self, other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = self._address_class.__lt__(self, other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network.network_address._ip))

    __reduce__ = _IPAddressBase.__reduce__

    @property
    def ip(self):
        """The address without its network."""
        return self._address_class(self._ip)

    @property
    def with_prefixlen(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self.hostmask)


# ---- version 4 ---------------------------------------------------------------------------------------------------


class _BaseV4:
    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _ALL_ONES = (1 << IPV4LENGTH) - 1

    def _explode_shorthand_ip_string(self):
        return str(self)

    @classmethod
    def _length_of_mask(cls, mask):
        try:
            return cls._prefix_from_prefix_string(mask)
        except NetmaskValueError:
            return cls._prefix_from_ip_string(mask)

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(".")
        if len(parts) != 4:
            raise AddressValueError("Expected 4 octets in %r" % text)
        number = 0
        for part in parts:
            try:
                number = number << 8 | cls._parse_octet(part)
            except ValueError as error:
                raise AddressValueError("%s in %r" % (error, text)) from None
        return number

    @classmethod
    def _parse_octet(cls, text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not (text.isascii() and text.isdigit()):
            raise ValueError("Only decimal digits permitted in %r" % text)
        if len(text) > 3:
            raise ValueError("At most 3 characters permitted in %r" % text)
        if text != "0" and text[0] == "0":
            raise ValueError("Leading zeros are not permitted in %r" % text)
        number = int(text)
        if number > 255:
            raise ValueError("Octet %d (> 255) not permitted" % number)
        return number

    @classmethod
    def _string_from_ip_int(cls, number):
        return f"{number >> 24}.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"

    def _reverse_pointer(self):
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"


class IPv4Address(_BaseV4, _BaseAddress):
    """An address of four bytes: of a text, a number, or bytes."""

    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        if isinstance(address, int):
            self._check_int_address(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 4)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._ip_int_from_string(text)

    @property
    def packed(self):
        """The address as bytes."""
        return v4_int_to_packed(self._ip)

    @property
    def is_reserved(self):
        """Whether it is reserved."""
        return self in self._constants._reserved_network

    @property
    def is_private(self):
        """Whether it is not given out publicly."""
        constants = self._constants
        return (any(self in network for network in constants._private_networks)
                and all(self not in network for network in constants._private_networks_exceptions))

    @property
    def is_global(self):
        """Whether it is given out publicly."""
        return self not in self._constants._public_network and not self.is_private

    @property
    def is_multicast(self):
        """Whether it is for groups."""
        return self in self._constants._multicast_network

    @property
    def is_unspecified(self):
        """Whether it is that of no host."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Whether it is the host itself."""
        return self in self._constants._loopback_network

    @property
    def is_link_local(self):
        """Whether it is valid on one link only."""
        return self in self._constants._linklocal_network

    @property
    def ipv6_mapped(self):
        """The IPv6Address that stands for this one."""
        return IPv6Address(f"::ffff:{self}")


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of IPv4Addresses: 'address/length', 'address/mask', or a pair."""

    _address_class = IPv4Address

    @property
    def is_global(self):
        """Whether it is given out publicly."""
        public = self._constants._public_network
        return not (self.network_address in public and self.broadcast_address in public) and not self.is_private


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4Address with its network."""

    _address_class = IPv4Address
    _network_class = IPv4Network


# ---- version 6 ---------------------------------------------------------------------------------------------------


class _BaseV6:
    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _ALL_ONES = (1 << IPV6LENGTH) - 1
    _HEXTET_COUNT = 8

    @classmethod
    def _length_of_mask(cls, mask):
        return cls._prefix_from_prefix_string(mask)

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        if len(text) > 45:
            raise AddressValueError("At most 45 characters expected in %r" % _shortened(text))
        parts = text.split(":", 10)
        if len(parts) < 3:
            raise AddressValueError("At least 3 parts expected in %r" % text)
        if "." in parts[-1]:
            try:
                last = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError("%s in %r" % (error, text)) from None
            parts += ["%x" % (last >> 16), "%x" % (last & 0xFFFF)]
        if len(parts) > 9:
            raise AddressValueError("At most 8 colons permitted in %r" % text)
        high, low, skipped = cls._two_halves(parts, text)
        try:
            number = 0
            for part in high:
                number = number << 16 | cls._parse_hextet(part)
            number <<= 16 * skipped
            for part in low:
                number = number << 16 | cls._parse_hextet(part)
            return number
        except ValueError as error:
            raise AddressValueError("%s in %r" % (error, text)) from None

    @classmethod
    def _two_halves(cls, parts, text):
        """(the parts before ::, those behind it, how many it stands for)."""
        gap = None
        for i in range(1, len(parts) - 1):
            if not parts[i]:
                if gap is not None:
                    raise AddressValueError("At most one '::' permitted in %r" % text)
                gap = i
        if gap is None:
            if len(parts) != 8:
                raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
            if not parts[0]:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            return parts, [], 0
        high, low = parts[:gap], parts[gap + 1:]
        if not high[0]:
            if len(high) > 1:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            high = []
        if not low[-1]:
            if len(low) > 1:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            low = []
        skipped = 8 - len(high) - len(low)
        if skipped < 1:
            raise AddressValueError("Expected at most 7 other parts with '::' in %r" % text)
        return high, low, skipped

    @classmethod
    def _parse_hextet(cls, text):
        if not _HEX.issuperset(text):
            raise ValueError("Only hex digits permitted in %r" % text)
        if len(text) > 4:
            raise ValueError("At most 4 characters permitted in %r" % text)
        return int(text, 16)

    @classmethod
    def _compress_hextets(cls, parts):
        """The parts with the longest run of zeros, if it is of two at least, as empty ones."""
        best, size, i = 0, 1, 0
        while i < len(parts):
            end = i
            while end < len(parts) and parts[end] == "0":
                end += 1
            if end - i > size:
                best, size = i, end - i
            i = end + 1
        if size > 1:
            behind = parts[best + size:] or [""]
            parts = (parts[:best] or [""]) + [""] + behind
        return parts

    @classmethod
    def _string_from_ip_int(cls, number=None):
        if number > cls._ALL_ONES:
            raise ValueError("IPv6 address is too large")
        text = "%032x" % number
        return ":".join(cls._compress_hextets(["%x" % int(text[i:i + 4], 16) for i in range(0, 32, 4)]))

    def _explode_shorthand_ip_string(self):
        if isinstance(self, _BaseNetwork):
            return "%s/%d" % (self.network_address.exploded, self._prefixlen)
        text = "%032x" % self._ip
        parts = ":".join([text[i:i + 4] for i in range(0, 32, 4)])
        if self.ipv4_mapped is not None:
            return f"{parts[:30]}{self.ipv4_mapped}"
        if self._scope_id:
            parts = f"{parts}%{self._scope_id}"
        return "%s/%d" % (parts, self._prefixlen) if isinstance(self, _Interface) else parts

    def _reverse_pointer(self):
        return ".".join("%032x" % self._ip)[::-1] + ".ip6.arpa"

    @classmethod
    def _split_scope_id(cls, text):
        """(address, scope) of address%scope; None if there is none."""
        address, sign, scope = text.partition("%")
        if not sign:
            return address, None
        if not scope or "%" in scope:
            raise AddressValueError('Invalid IPv6 address: "%r"' % text)
        return address, scope


_HEX = frozenset("0123456789ABCDEFabcdef")


def _shortened(text):
    return f"{text[:45]}({len(text) - 90} chars elided){text[-45:]}" if len(text) > 100 else text


class IPv6Address(_BaseV6, _BaseAddress):
    """An address of sixteen bytes, perhaps with a scope (%eth0): of a text, a number, or bytes."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            self._check_int_address(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 16)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, self._scope_id = self._split_scope_id(text)
            self._ip = self._ip_int_from_string(text)

    def __str__(self):
        mapped = self.ipv4_mapped
        text = super().__str__() if mapped is None else f"::ffff:{mapped}"
        return text + "%" + self._scope_id if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented:
            return NotImplemented
        return equal and self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        """The zone that an address is valid in, or None."""
        return self._scope_id

    @property
    def packed(self):
        """The address as bytes."""
        return v6_int_to_packed(self._ip)

    def _of_v4(self, name, networks):
        mapped = self.ipv4_mapped
        if mapped is not None:
            return getattr(mapped, name)
        return any(self in network for network in networks)

    @property
    def is_multicast(self):
        """Whether it is for groups."""
        return self._of_v4("is_multicast", [self._constants._multicast_network])

    @property
    def is_reserved(self):
        """Whether it is reserved."""
        return self._of_v4("is_reserved", self._constants._reserved_networks)

    @property
    def is_link_local(self):
        """Whether it is valid on one link only."""
        return self._of_v4("is_link_local", [self._constants._linklocal_network])

    @property
    def is_site_local(self):
        """Whether it is valid on one site only."""
        return self in self._constants._sitelocal_network

    @property
    def is_private(self):
        """Whether it is not given out publicly."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        constants = self._constants
        return (any(self in network for network in constants._private_networks)
                and all(self not in network for network in constants._private_networks_exceptions))

    @property
    def is_global(self):
        """Whether it is given out publicly."""
        mapped = self.ipv4_mapped
        return mapped.is_global if mapped is not None else not self.is_private

    @property
    def is_unspecified(self):
        """Whether it is that of no host."""
        mapped = self.ipv4_mapped
        return mapped.is_unspecified if mapped is not None else self._ip == 0

    @property
    def is_loopback(self):
        """Whether it is the host itself."""
        mapped = self.ipv4_mapped
        return mapped.is_loopback if mapped is not None else self._ip == 1

    @property
    def ipv4_mapped(self):
        """The IPv4Address that it stands for, or None."""
        if self._ip >> 32 != 0xFFFF:
            return None
        return IPv4Address(self._ip & 0xFFFFFFFF)

    @property
    def teredo(self):
        """(server, client) of a Teredo address, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        """The IPv4Address in a 6to4 address, or None."""
        if self._ip >> 112 != 0x2002:
            return None
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF)


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of IPv6Addresses: 'address/length', or a pair."""

    _address_class = IPv6Address

    def hosts(self):
        """The addresses that a host can have: all but the first."""
        make = self._address_class
        for number in range(self.network_address._ip + 1, self.broadcast_address._ip + 1):
            yield make(number)

    @property
    def is_site_local(self):
        """Whether it is valid on one site only."""
        return self.network_address.is_site_local and self.broadcast_address.is_site_local


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6Address with its network."""

    _address_class = IPv6Address
    _network_class = IPv6Network

    @property
    def is_unspecified(self):
        """Whether it is that of no host."""
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self):
        """Whether it is the host itself."""
        return super().is_loopback and self.network.is_loopback


# ---- what the ranges are for (IANA's registries of special addresses) ------------------------------------------


def _networks(make, text):
    return [make(part) for part in text.split()]


class _IPv4Constants:
    _linklocal_network = IPv4Network("169.254.0.0/16")
    _loopback_network = IPv4Network("127.0.0.0/8")
    _multicast_network = IPv4Network("224.0.0.0/4")
    _public_network = IPv4Network("100.64.0.0/10")
    _private_networks = _networks(IPv4Network, """0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
        192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4
        255.255.255.255/32""")
    _private_networks_exceptions = _networks(IPv4Network, "192.0.0.9/32 192.0.0.10/32")
    _reserved_network = IPv4Network("240.0.0.0/4")
    _unspecified_address = IPv4Address("0.0.0.0")


class _IPv6Constants:
    _linklocal_network = IPv6Network("fe80::/10")
    _multicast_network = IPv6Network("ff00::/8")
    _private_networks = _networks(IPv6Network, """::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32
        2002::/16 3fff::/20 fc00::/7 fe80::/10""")
    _private_networks_exceptions = _networks(IPv6Network, """2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48
        2001:20::/28 2001:30::/28""")
    _reserved_networks = _networks(IPv6Network, """::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3
        a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9""")
    _sitelocal_network = IPv6Network("fec0::/10")


IPv4Address._constants = IPv4Network._constants = _IPv4Constants
IPv6Address._constants = IPv6Network._constants = _IPv6Constants
