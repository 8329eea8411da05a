"""Files in the format TZif (RFC 8536) as times at which something changes.

What holds between two changes is a kind: (utcoffset, dst, tzname)."""

import struct
from datetime import timedelta

from ._rule import read_rule


class ZoneInfoNotFoundError(KeyError):
    """There is no time zone of that name."""


def _header(file):
    """The version, and the numbers of leap seconds, changes, kinds and
    characters, and of two lists of flags."""
    if file.read(4) != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    version = file.read(1)
    version = 1 if version == b"\0" else int(version)
    file.read(15)
    return version, *struct.unpack(">6l", file.read(24))


def _skip_block(file, utc_flags, standard_flags, leaps, changes, kinds, chars):
    file.read(changes * 5 + kinds * 6 + chars + leaps * 8 + standard_flags
              + utc_flags)


def read(file):
    """(times in UTC, (local times with fold 0, with fold 1), kinds from then
    on, the kind before, the kind or rule after, is it the same kind always)."""
    version, *counts = _header(file)
    if version > 1:     # the same with longer numbers follows
        _skip_block(file, *counts)
        _, *counts = _header(file)
    utc_flags, standard_flags, leaps, changes, count, chars = counts
    width, letter = (8, "q") if version > 1 else (4, "l")
    times = struct.unpack(f">{changes}{letter}", file.read(changes * width))
    places = tuple(file.read(changes))
    for place in places:
        if place >= count:
            raise ValueError("Invalid transition index found while reading "
                             f"TZif: {place}")
    offsets, summer, names = [], [], []
    for _ in range(count):
        offset, flag, name = struct.unpack(">lbb", file.read(6))
        offsets.append(offset)
        summer.append(flag)
        names.append(name)
    letters = file.read(chars)
    rule = None
    if version > 1:
        file.read(leaps * 12 + standard_flags + utc_flags)
        rule = _footer(file)
    shares = _summer_shares(places, offsets, summer)
    known = [(timedelta(seconds=offset), timedelta(seconds=share),
              letters[name:letters.index(b"\0", name)].decode())
             for offset, share, name in zip(offsets, shares, names)]
    return _assemble(times, places, offsets, summer, known, rule)


def _footer(file):
    """The rule behind the last change; None: it is empty."""
    if file.read(1) != b"\n":
        raise ValueError("Invalid TZif file: unexpected end of file")
    line = file.readline()
    if not line.endswith(b"\n"):
        raise ValueError("Invalid TZif file: unexpected end of file")
    line = line.rstrip(b"\n")
    return read_rule(line) if line else None


def _assemble(times, places, offsets, summer, known, rule):
    kinds = tuple(known[place] for place in places)
    before = next((kind for kind, flag in zip(known, summer) if not flag),
                  known[0] if known else None)
    after = rule or (kinds[-1] if kinds else before)
    if after is None:
        raise ValueError("No time zone information found.")
    fixed = len(known) < 2 and type(after) is tuple and (
        not known or known[0] == after)
    return times, _walls(times, places, offsets), kinds, before, after, fixed


def _walls(times, places, offsets):
    """The changes as local time: a time that is skipped or comes twice is
    before the change with fold 0, after it with fold 1."""
    first, second = [], []
    last = offsets[0] if offsets else 0
    for time, place in zip(times, places):
        first.append(time + max(last, offsets[place]))
        second.append(time + min(last, offsets[place]))
        last = offsets[place]
    return tuple(first), tuple(second)


def _summer_shares(places, offsets, summer):
    """How much of each offset is summer time, in seconds. The file does not
    tell; it is what the change from or to standard time makes, or an hour."""
    shares = [0] * len(offsets)
    wanted = sum(map(bool, summer))
    for at in range(1, len(places)):
        place = places[at]
        if not wanted:
            return shares
        if not summer[place] or shares[place]:
            continue
        share = 0
        if not summer[places[at - 1]]:
            share = offsets[place] - offsets[places[at - 1]]
        if (not share and place < len(offsets) - 1 and at + 1 < len(places)
                and not summer[places[at + 1]]):
            share = offsets[place] - offsets[places[at + 1]]
        if share:
            shares[place] = share
            wanted -= 1
    return [share or (3600 if flag else 0)
            for share, flag in zip(shares, summer)]
