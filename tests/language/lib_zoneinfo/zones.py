# Zones of files that are made here: lookups, caches, pickles, errors.
import io
import os
import pickle
import struct
import tempfile
import warnings
import zoneinfo
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones, reset_tzpath


def tzif(changes, kinds, footer, version=b"2"):
    names, places = b"", []
    for _, _, name in kinds:
        places.append(len(names))
        names += name.encode() + b"\0"
    letter = "l" if version == b"\0" else "q"
    counts = (0, 0, 0, len(changes), len(kinds), len(names))
    block = b"TZif" + version + bytes(15) + struct.pack(">6l", *counts)
    block += b"".join(struct.pack(">" + letter, time) for time, _ in changes)
    block += bytes(kind for _, kind in changes)
    block += b"".join(struct.pack(">lbB", offset, summer, at) for (offset, summer, _), at in zip(kinds, places))
    block += names
    if version == b"\0":
        return block
    return b"TZif" + version + bytes(15) + struct.pack(">6l", *[0] * 6) + block + b"\n" + footer + b"\n"


def show(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)


def seconds(*parts):
    return int((datetime(*parts, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


FILES = {
    # Standard time, two summers, then a rule.
    "Here/Town": tzif(
        [(seconds(1900, 1, 1), 1), (seconds(2000, 3, 26, 1), 2), (seconds(2000, 10, 29, 1), 1),
         (seconds(2001, 3, 25, 1), 2), (seconds(2001, 10, 28, 1), 1)],
        [(3208, 0, "LMT"), (3600, 0, "CET"), (7200, 1, "CEST")], b"CET-1CEST,M3.5.0,M10.5.0/3"),
    # South of the equator, with a quarter of an hour, by the rule alone.
    "South": tzif([], [(45900, 0, "S")], b"<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45"),
    # Summer time that is earlier than standard time.
    "West/Negative": tzif([], [(3600, 0, "IST")], b"IST-1GMT0,M10.5.0,M3.5.0/1"),
    "Fixed": tzif([], [(-16200, 0, "-0430")], b"<-0430>4:30"),
    "Old": tzif([(0, 1), (86400 * 200, 0)], [(-18000, 0, "EST"), (-14400, 1, "EDT")], b"", b"\0"),
    "right/Fixed": tzif([], [(0, 0, "X")], b""),
    "posixrules": tzif([], [(0, 0, "X")], b""),
}
folder = tempfile.TemporaryDirectory()
for name, data in FILES.items():
    path = os.path.join(folder.name, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
with open(os.path.join(folder.name, "README"), "w") as file:
    file.write("not a zone")
reset_tzpath(to=["/nowhere/at/all", folder.name])
print(zoneinfo.TZPATH == ("/nowhere/at/all", folder.name), sorted(name for name in available_timezones() if name in FILES))

for name in sorted(FILES):
    zone = ZoneInfo(name)
    print(zone, repr(zone), zone.key, zone.utcoffset(None), zone.tzname(None), zone.dst(None))
    for year in (1, 1899, 1970, 2000, 2001, 2024, 9999):
        for month in (1, 4, 7, 10):
            dt = datetime(year, month, 1, 12, tzinfo=zone)
            print("  ", dt, dt.tzname(), dt.dst(), dt.astimezone(UTC) if year not in (1, 9999) else "")


def around(zone, utc):
    """Minutes around a change, there and back."""
    for minutes in (-61, -60, -30, -1, 0, 1, 59, 60, 61):
        local = (utc + timedelta(minutes=minutes)).astimezone(zone)
        other = local.replace(fold=1 - local.fold)
        print("  ", local, local.fold, local.tzname(), other.utcoffset(), other.tzname(), other.dst(),
              local.astimezone(UTC) == utc + timedelta(minutes=minutes))


town = ZoneInfo("Here/Town")
for moment in ((2000, 3, 26, 1), (2000, 10, 29, 1), (2001, 10, 28, 1), (2024, 3, 31, 1), (2024, 10, 27, 1)):
    around(town, datetime(*moment, tzinfo=UTC))
around(ZoneInfo("South"), datetime(2024, 4, 6, 14, tzinfo=UTC))
around(ZoneInfo("West/Negative"), datetime(2024, 10, 27, 1, tzinfo=UTC))
around(ZoneInfo("West/Negative"), datetime(2024, 3, 31, 1, tzinfo=UTC))

# Caches.
print(ZoneInfo("Fixed") is ZoneInfo("Fixed"), ZoneInfo.no_cache("Fixed") is ZoneInfo("Fixed"))
kept = ZoneInfo("Fixed")
ZoneInfo.clear_cache(only_keys=["Old"])
print(ZoneInfo("Fixed") is kept)
ZoneInfo.clear_cache()
print(ZoneInfo("Fixed") is kept, ZoneInfo("Fixed") == kept)


class Own(ZoneInfo):
    pass


print(repr(Own("Fixed")), Own("Fixed") is Own("Fixed"), Own("Fixed") is ZoneInfo("Fixed"), type(Own.no_cache("Old")))
print(datetime(2024, 1, 1, tzinfo=Own("Old")) == datetime(2024, 1, 1, tzinfo=ZoneInfo("Old")))

# Pickles name the zone.
for protocol in range(6):
    again = pickle.loads(pickle.dumps(town, protocol))
    single = pickle.loads(pickle.dumps(ZoneInfo.no_cache("Here/Town"), protocol))
    dt = datetime(2024, 7, 1, tzinfo=town)
    print(again is town, single is town, single, pickle.loads(pickle.dumps(dt, protocol)) == dt)
named = ZoneInfo.from_file(io.BytesIO(FILES["Old"]), key="Mine")
plain = ZoneInfo.from_file(io.BytesIO(FILES["Old"]))
print(named, repr(named), plain.key, str(plain) == repr(plain), repr(plain)[:43])
show(lambda: pickle.dumps(plain))
show(lambda: plain.utcoffset(datetime(1970, 5, 1)))

# Errors.
for case in (
    lambda: ZoneInfo("Nowhere"),
    lambda: ZoneInfo("Here"),
    lambda: ZoneInfo("README"),
    lambda: ZoneInfo("../x"),
    lambda: ZoneInfo("."),
    lambda: ZoneInfo(""),
    lambda: ZoneInfo("Here/"),
    lambda: ZoneInfo("Here/../Old"),
    lambda: ZoneInfo("/etc/passwd"),
    lambda: ZoneInfo(3),
    lambda: ZoneInfo("a\0b"),
    lambda: ZoneInfo("Fixed\u20ac"),
    lambda: ZoneInfo.clear_cache(only_keys=3),
    lambda: town.fromutc(3),
    lambda: town.fromutc(datetime(2024, 1, 1)),
    lambda: town.utcoffset(3),
    lambda: setattr(town, "name", 1),
    lambda: reset_tzpath(to="x"),
    lambda: reset_tzpath(to=["relative", "/absolute"]),
    lambda: reset_tzpath(to=[b"/x"]),
    lambda: zoneinfo.nothing,
    lambda: issubclass(ZoneInfoNotFoundError, KeyError),
):
    show(case)
os.environ["PYTHONTZPATH"] = f"relative:{folder.name}"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    reset_tzpath()
print(caught[0].category.__name__, caught[0].message, zoneinfo.TZPATH == (folder.name,))
os.environ["PYTHONTZPATH"] = ""
reset_tzpath()
print(zoneinfo.TZPATH)
show(lambda: ZoneInfo("South"))
ZoneInfo.clear_cache()
show(lambda: ZoneInfo("South"))
