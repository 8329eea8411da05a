# What stands in files: the rule at their end, broken ones, parts that are missing.
import io
import struct
from datetime import datetime
from zoneinfo import ZoneInfo


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


def show(data, times):
    try:
        zone = ZoneInfo.from_file(io.BytesIO(data), key="k")
        print([(str(dt.utcoffset()), str(dt.dst()), dt.tzname()) for dt in (datetime(*t, tzinfo=zone) for t in times)],
              zone.utcoffset(None), zone.tzname(None))
    except Exception as e:
        print(type(e).__name__, e)


DAYS = [(2024, month, day, 1, 30) for month in (1, 3, 7, 11, 12) for day in (1, 10)]
for footer in (
    b"", b"AAA3", b"AAA", b"A3", b"<+03>-3", b"<a>3", b"AAA3BBB", b"AAA3BBB,M3.2.0", b"AAA3BBB,M3.2.0,M11.1.0",
    b"AAA3BBB2,M3.2.0/2:30,M11.1.0/-1", b"AAA3BBB,J60,J300", b"AAA3BBB,59,300/26", b"AAA3BBB,M13.2.0,M11.1.0",
    b"AAA3BBB,M3.6.0,M11.1.0", b"AAA3BBB,M3.2.7,M11.1.0", b"AAA3BBB,J0,J300", b"AAA3BBB,J1,J366", b"AAA3BBB,366,1",
    b"AAA3BBB,M3.2.0/168,M11.1.0", b"AAA25", b"AAA24", b"AAA3:60", b"AAA3BBB,M3.2.0,M11.1.0x",
    b"AAA3BBB4:30,M10.5.0,M3.5.0/3", b"\xff\xff\xff3", b"AAA-3BBB,x,y", b"AAA03:00:30",
    b"AAA3BBB,M3.2.0,M11.1.0,M1.1.1", b"<AAA3", b"AAA+", b"AAA3BBB,M3.2.0/2:60,M11.1.0", b"123",
):
    print(footer)
    show(tzif([], [(3600, 0, "XXX")], footer), DAYS)
YEARS = [(year, 1, 1) for year in (1, 1969, 1970, 1971, 2001, 2002, 2024, 9999)]
for changes, kinds in (
    ([], []), ([(0, 0)], [(0, 0, "A")]), ([(0, 1), (10**9, 0)], [(0, 0, "AAA"), (3600, 1, "BBB")]),
    ([(0, 1), (10**9, 1)], [(0, 1, "AAA"), (3600, 1, "BBB")]), ([(0, 5)], [(0, 0, "A")]),
    ([(0, 1), (10**8, 2), (10**9, 0)], [(0, 0, "A"), (3600, 1, "B"), (7200, 1, "C")]),
):
    for version in (b"\0", b"2", b"3"):
        for footer in (b"", b"CCC-1"):
            print(changes, kinds, version, footer)
            show(tzif(changes, kinds, footer, version), YEARS)
show(b"", [])
show(b"TZ", [])
show(tzif([(0, 0)], [(0, 0, "A")], b"")[:-1], [])
