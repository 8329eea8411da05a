"""Universally unique identifiers (RFC 9562): 128 bits that nobody else has."""

import os
import sys
import time

from enum import Enum

int_ = int
bytes_ = bytes

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    "reserved for NCS compatibility", "specified in RFC 4122",
    "reserved for Microsoft compatibility", "reserved for future definition"]

_UINT_128_MAX = (1 << 128) - 1

# Steps of 100 ns from the beginning of the Gregorian calendar to 1970.
_GREGORIAN = 0x01B21DD213814000

_FIELDS = (("32-bit", 32, "a"), ("16-bit", 16, "a"), ("16-bit", 16, "a"),
           ("8-bit", 8, "an"), ("8-bit", 8, "an"), ("48-bit", 48, "a"))


class SafeUUID(Enum):
    """Was a UUID made so that no two processes get the same one?"""

    safe = 0
    unsafe = -1
    unknown = None


def _int_of_hex(text):
    digits = text.replace("urn:", "").replace("uuid:", "")
    digits = digits.strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return int_(digits, 16)


def _swapped(data):
    """Turn the bytes of the first three fields around."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


def _int_of_bytes(data, name="bytes", order=bytes_):
    if len(data) != 16:
        raise ValueError(f"{name} is not a 16-char string")
    assert isinstance(data, bytes_), repr(data)
    return int_.from_bytes(order(data))


def _int_of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for i, (field, (shown, bits, article)) in enumerate(
            zip(fields, _FIELDS), 1):
        if not 0 <= field < 1 << bits:
            raise ValueError(
                f"field {i} out of range (need {article} {shown} value)")
        number = number << bits | field
    return number


def _stamped(number, version):
    """Put variant and version into a number of 128 bits."""
    number &= ~(0xF000 << 64 | 0xC000 << 48)
    return number | version << 76 | 0x8000 << 48


class UUID:
    """An identifier, made of its hexadecimal digits, bytes, fields or int.

    It is immutable, and ordered by its int.
    """

    __slots__ = "int", "is_safe", "__weakref__"

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None,
                 int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, "
                            "or int arguments must be given")
        if int is not None:
            pass
        elif hex is not None:
            int = _int_of_hex(hex)
        elif bytes is not None:
            int = _int_of_bytes(bytes)
        elif bytes_le is not None:
            int = _int_of_bytes(bytes_le, "bytes_le", _swapped)
        else:
            int = _int_of_fields(fields)
        if not 0 <= int <= _UINT_128_MAX:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            int = _stamped(int, version)
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    @classmethod
    def _from_int(cls, value):
        self = object.__new__(cls)
        object.__setattr__(self, "int", value)
        object.__setattr__(self, "is_safe", SafeUUID.unknown)
        return self

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe is not SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        safe = SafeUUID.unknown
        if "is_safe" in state:
            safe = SafeUUID(state["is_safe"])
        object.__setattr__(self, "is_safe", safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self.int == other.int
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, UUID):
            return self.int < other.int
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, UUID):
            return self.int > other.int
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, UUID):
            return self.int <= other.int
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, UUID):
            return self.int >= other.int
        return NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        x = self.hex
        return f"{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}"

    @property
    def hex(self):
        """The 32 hexadecimal digits."""
        return f"{self.int:032x}"

    @property
    def bytes(self):
        """The 16 bytes, the highest first."""
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        """The 16 bytes, the first three fields lowest byte first."""
        return _swapped(self.bytes)

    @property
    def fields(self):
        """The six fields as a tuple."""
        return (self.time_low, self.time_mid, self.time_hi_version,
                self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    @property
    def time_low(self):
        """The first 32 bits."""
        return self.int >> 96

    @property
    def time_mid(self):
        """The next 16 bits."""
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        """The next 16 bits, the version first."""
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        """The next 8 bits, the variant first."""
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        """The next 8 bits."""
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        """The time: 100 ns since 1582, or of version 7 ms since 1970."""
        high = self.time_hi_version & 0x0FFF
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | high
        if self.version == 7:
            return self.int >> 80
        return high << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        """The 14 bits that tell UUIDs of the same time apart."""
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        """The last 48 bits."""
        return self.int & 0xFFFFFFFFFFFF

    @property
    def urn(self):
        """The UUID as a name of RFC 2141."""
        return f"urn:uuid:{self}"

    @property
    def variant(self):
        """What the bits mean, one of four constants."""
        high = self.clock_seq_hi_variant
        if not high & 0x80:
            return RESERVED_NCS
        if not high & 0x40:
            return RFC_4122
        return RESERVED_FUTURE if high & 0x20 else RESERVED_MICROSOFT

    @property
    def version(self):
        """The version, if the variant is that of the RFC."""
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xF


# ---- what this machine is called --------------------------------------------

_LINUX = sys.platform == "linux"
_AIX = False
_MAC_DELIM = b":"
_MAC_OMITS_LEADING_ZEROES = False


def _is_universal(mac):
    """Was the address given by its maker?"""
    return not mac & 1 << 41


def _parse_mac(word):
    """Return the address that a word says, or None."""
    parts = word.split(_MAC_DELIM)
    if len(parts) != 6:
        return None
    if _MAC_OMITS_LEADING_ZEROES:
        if not all(1 <= len(part) <= 2 for part in parts):
            return None
        word = b"".join(part.rjust(2, b"0") for part in parts)
    else:
        if not all(len(part) == 2 for part in parts):
            return None
        word = b"".join(parts)
    try:
        return int(word, 16)
    except ValueError:
        return None


def _first_mac(macs):
    """Return the first address from a maker, else the first there is."""
    local = None
    for mac in macs:
        if not mac:
            continue
        if _is_universal(mac):
            return mac
        local = local or mac
    return local


def _get_command_stdout(command, args):
    import io
    import shutil
    import subprocess
    path = os.pathsep.join(filter(None, [os.environ.get("PATH", os.defpath),
                                         "/sbin", "/usr/sbin"]))
    executable = shutil.which(command, path=path)
    if executable is None:
        return None
    env = os.environ | {"LC_ALL": "C"}
    run = subprocess.run([executable, *args.split()], env=env,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return io.BytesIO(run.stdout)


def _find_mac_near_keyword(command, args, keywords, get_word_index):
    """Return an address that stands near a word in a command's output."""
    output = _get_command_stdout(command, args)
    if output is None:
        return None

    def macs():
        for line in output:
            words = line.lower().rstrip().split()
            for i, word in enumerate(words):
                at = get_word_index(i)
                if word in keywords and 0 <= at < len(words):
                    digits = words[at].replace(_MAC_DELIM, b"")
                    try:
                        if len(digits) <= 12:
                            yield int(digits, 16)
                    except ValueError:
                        pass

    return _first_mac(macs())


def _find_mac_under_heading(command, args, heading):
    """Return an address from a column of a command's output."""
    output = _get_command_stdout(command, args)
    if output is None:
        return None
    titles = output.readline().rstrip().split()
    if heading not in titles:
        return None
    column = titles.index(heading)

    def macs():
        for line in output:
            words = line.rstrip().split()
            if len(words) > column:
                yield _parse_mac(words[column])

    return _first_mac(macs())


def _sys_getnode():
    """Return an address that the kernel shows."""
    def macs():
        folder = "/sys/class/net"
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            return
        for name in names:
            try:
                with open(f"{folder}/{name}/address", "rb") as f:
                    yield _parse_mac(f.read().strip())
            except OSError:
                pass

    return _first_mac(macs())


def _ip_getnode():
    """Return an address that ip(8) shows."""
    return _find_mac_near_keyword("ip", "link", [b"link/ether"],
                                  lambda i: i + 1)


def _ifconfig_getnode():
    """Return an address that ifconfig(8) shows."""
    keywords = b"hwaddr", b"ether", b"address:", b"lladdr"
    for args in "", "-a", "-av":
        if mac := _find_mac_near_keyword("ifconfig", args, keywords,
                                         lambda i: i + 1):
            return mac
    return None


def _arp_getnode():
    """Return an address that arp(8) shows beside this machine's name."""
    return _find_mac_near_keyword("arp", "-a", [os.uname().nodename.encode()],
                                  lambda i: i + 3)


def _lanscan_getnode():
    """Return an address that lanscan(1M) shows."""
    return _find_mac_near_keyword("lanscan", "-ai", [b"lan0"], lambda i: 0)


def _netstat_getnode():
    """Return an address that netstat(8) shows."""
    return _find_mac_under_heading("netstat", "-ian", b"Address")


def _random_getnode():
    """Return a random address, marked as none of a machine's."""
    return int.from_bytes(os.urandom(6)) | 1 << 40


_GETTERS = [_sys_getnode, _ip_getnode, _ifconfig_getnode, _arp_getnode,
            _lanscan_getnode, _netstat_getnode]

_node = None


def getnode():
    """Return the hardware's address, or a random one, as 48 bits."""
    global _node
    if _node is None:
        for getter in _GETTERS + [_random_getnode]:
            try:
                found = getter()
            except OSError:
                continue
            if found is not None and 0 <= found < 1 << 48:
                _node = found
                break
    return _node


# ---- making them -------------------------------------------------------------

_last_timestamp = None
_last_timestamp_v6 = None
_last_timestamp_v7 = None
_last_counter_v7 = 0


def _time_fields(last, node, clock_seq):
    """Return (timestamp, clock_seq, node); no timestamp comes twice."""
    timestamp = time.time_ns() // 100 + _GREGORIAN
    if last is not None and timestamp <= last:
        timestamp = last + 1
    if clock_seq is None:
        import random
        clock_seq = random.getrandbits(14)
    return timestamp, clock_seq, getnode() if node is None else node


def uuid1(node=None, clock_seq=None):
    """Make one of the time and the machine's address."""
    global _last_timestamp
    timestamp, clock_seq, node = _time_fields(_last_timestamp, node, clock_seq)
    _last_timestamp = timestamp
    return UUID(fields=(timestamp & 0xFFFFFFFF, timestamp >> 32 & 0xFFFF,
                        timestamp >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F,
                        clock_seq & 0xFF, node), version=1)


def _of_name(function, namespace, name, version):
    if isinstance(name, str):
        name = bytes_(name, "utf-8")
    digest = function(namespace.bytes + name, usedforsecurity=False).digest()
    return UUID._from_int(_stamped(int_.from_bytes(digest[:16]), version))


def uuid3(namespace, name):
    """Make one of a name: the same for the same name, by MD5."""
    from hashlib import md5
    return _of_name(md5, namespace, name, 3)


def uuid4():
    """Make one at random."""
    return UUID._from_int(_stamped(int_.from_bytes(os.urandom(16)), 4))


def uuid5(namespace, name):
    """Make one of a name: the same for the same name, by SHA-1."""
    from hashlib import sha1
    return _of_name(sha1, namespace, name, 5)


def uuid6(node=None, clock_seq=None):
    """Make one as uuid1() does; later ones are greater."""
    global _last_timestamp_v6
    timestamp, clock_seq, node = _time_fields(_last_timestamp_v6, node,
                                              clock_seq)
    _last_timestamp_v6 = timestamp
    number = (timestamp >> 12 & 0xFFFFFFFFFFFF) << 80
    number |= (timestamp & 0xFFF) << 64
    number |= (clock_seq & 0x3FFF) << 48 | node & 0xFFFFFFFFFFFF
    return UUID._from_int(_stamped(number, 6))


def _uuid7_get_counter_and_tail():
    """Return 42 random bits, the first 0, and 32 more."""
    bits = int_.from_bytes(os.urandom(10))
    return bits >> 32 & 0x1FFFFFFFFFF, bits & 0xFFFFFFFF


def uuid7():
    """Make one of the time in milliseconds; later ones are greater."""
    global _last_timestamp_v7, _last_counter_v7
    now = time.time_ns() // 1_000_000
    if _last_timestamp_v7 is None or now > _last_timestamp_v7:
        counter, tail = _uuid7_get_counter_and_tail()
    else:
        now = _last_timestamp_v7
        counter = _last_counter_v7 + 1
        if counter > 0x3FFFFFFFFFF:
            now += 1
            counter, tail = _uuid7_get_counter_and_tail()
        else:
            tail = int_.from_bytes(os.urandom(4))
    _last_timestamp_v7 = now
    _last_counter_v7 = counter
    number = (now & 0xFFFFFFFFFFFF) << 80 | (counter >> 30 & 0xFFF) << 64
    number |= (counter & 0x3FFFFFFF) << 32 | tail
    return UUID._from_int(_stamped(number, 7))


def uuid8(a=None, b=None, c=None):
    """Make one of three numbers (48, 12 and 62 bits), else at random."""
    import random
    if a is None:
        a = random.getrandbits(48)
    if b is None:
        b = random.getrandbits(12)
    if c is None:
        c = random.getrandbits(62)
    number = (a & 0xFFFFFFFFFFFF) << 80 | (b & 0xFFF) << 64
    return UUID._from_int(_stamped(number | c & 0x3FFFFFFFFFFFFFFF, 8))


def main():
    """Print UUIDs, as the command line asks for."""
    import argparse
    functions = {f.__name__: f for f in (uuid1, uuid3, uuid4, uuid5, uuid6,
                                         uuid7, uuid8)}
    spaces = {"@dns": NAMESPACE_DNS, "@url": NAMESPACE_URL,
              "@oid": NAMESPACE_OID, "@x500": NAMESPACE_X500}
    parser = argparse.ArgumentParser(
        description="Generate a UUID using the selected UUID function.")
    parser.add_argument("-u", "--uuid", choices=functions, default="uuid4",
                        help="function to generate the UUID")
    parser.add_argument("-n", "--namespace", choices=["any UUID", *spaces],
                        type=lambda text: spaces.get(text) or text,
                        help="uuid3/uuid5 only: a UUID, or a name of one")
    parser.add_argument("-N", "--name",
                        help="uuid3/uuid5 only: the name of which it is made")
    parser.add_argument("-C", "--count", metavar="NUM", type=int, default=1,
                        help="generate NUM fresh UUIDs")
    # Any UUID will do, so the choices are only for the help.
    parser._option_string_actions["-n"].choices = None
    args = parser.parse_args()
    make = functions[args.uuid]
    if args.uuid in ("uuid3", "uuid5"):
        if not args.namespace or not args.name:
            parser.error("Incorrect number of arguments. "
                         f"{args.uuid} requires a namespace and a name. "
                         f"Run 'python -m uuid -h' for more information.")
        space = args.namespace
        if not isinstance(space, UUID):
            try:
                space = UUID(space)
            except ValueError as error:
                parser.error(f"{error}: {args.namespace!r}")
        for _ in range(args.count):
            print(make(space, args.name))
    else:
        for _ in range(args.count):
            print(make())


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")

NIL = UUID(int=0)
MAX = UUID(int=_UINT_128_MAX)

if __name__ == "__main__":
    main()
