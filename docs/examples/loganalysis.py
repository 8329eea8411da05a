# only: lfpy
"""What is in a log file: the file is cut at line ends, pieces are read and counted in parallel.

The example writes its own log first. A piece is two numbers, so a behavior reads its part of the file itself;
its counts are added to a total that lies in a cown, and the first failure is put on the noticeboard.
"""
import os
import re
import tempfile
from bocpy import Cown, notice_update, quiesce, wait, when

LINES, PIECE = 6000, 40_000
LINE = re.compile(r"(\S+) \[(\d\d):\d\d\] \"(\w+) (\S+)\" (\d+) (\d+)")


def write_log(path):
    pages = ["/", "/docs", "/news", "/docs/guide", "/search"]
    with open(path, "w", encoding="utf-8") as file:
        state = 7
        for i in range(LINES):
            state = (state * 1103515245 + 12345) % 2 ** 31
            status = 500 if state % 97 == 0 else 404 if state % 23 == 0 else 200
            file.write("10.0.0.%d [%02d:%02d] \"%s %s\" %d %d\n" % (
                state % 50, i * 24 // LINES, i % 60, "POST" if state % 9 == 0 else "GET",
                pages[state // 64 % 5], status, state // 1024 % 5000))


def cut(path):
    """(begin, end) of the pieces: each begins behind a line end."""
    size, at, pieces = os.path.getsize(path), 0, []
    with open(path, "rb") as file:
        while at < size:
            file.seek(min(at + PIECE, size))
            file.readline()
            pieces.append((at, file.tell()))
            at = file.tell()
    return pieces


def earlier(known, offset):
    return offset if known is None else min(known, offset)


def count(path, begin, end, total):
    @when()
    def counts(path=path, begin=begin, end=end):
        with open(path, "rb") as file:
            file.seek(begin)
            text = file.read(end - begin).decode()
        hours, pages, status, sent = [0] * 24, {}, {}, 0
        for match in LINE.finditer(text):
            _, hour, _, page, code, size = match.groups()
            hours[int(hour)] += 1
            pages[page] = pages.get(page, 0) + 1
            status[code] = status.get(code, 0) + 1
            sent += int(size)
            if code == "500":
                notice_update("first failure", lambda known, at=begin + match.start(): earlier(known, at))
        return hours, pages, status, sent

    @when(total, counts)
    def _(total, counts):
        hours, pages, status, sent = counts.value
        t = total.value
        t["hours"] = [a + b for a, b in zip(t["hours"], hours)]
        for name, more in (("pages", pages), ("status", status)):
            for key, n in more.items():
                t[name][key] = t[name].get(key, 0) + n
        t["sent"] += sent


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "access.log")
    write_log(path)
    total = Cown({"hours": [0] * 24, "pages": {}, "status": {}, "sent": 0})
    pieces = cut(path)
    for begin, end in pieces:
        count(path, begin, end, total)
    board = quiesce(noticeboard=True)
    t = total.unwrap()
    with open(path, "rb") as file:
        file.seek(board["first failure"])
        failure = file.readline().decode().strip()
print(sum(t["hours"]), "requests in", len(pieces), "pieces,", t["sent"], "bytes sent")
for code, n in sorted(t["status"].items()):
    print("status %s %5d" % (code, n))
for page, n in sorted(t["pages"].items(), key=lambda item: (-item[1], item[0])):
    print("%-12s %5d" % (page, n))
print("first failure:", failure)
wait()
