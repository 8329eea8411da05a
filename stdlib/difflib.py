"""What differs between two sequences: matching runs, edits, and texts that show them to people.

SequenceMatcher finds the runs; get_close_matches() compares words; unified_diff() and context_diff() write what
`patch` reads; Differ and ndiff() show lines with hints below what changed in them; HtmlDiff makes pages.
"""

from collections import namedtuple
from heapq import nlargest
from types import GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
           "context_diff", "unified_diff", "diff_bytes", "HtmlDiff", "Match"]

Match = namedtuple("Match", "a b size")


def _share(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements.

    isjunk(element) tells which elements of the second sequence are no reason to match. With autojunk, elements
    that make up more than 1 % of a second sequence of at least 200 are no reason either.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Compare these two from now on."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Compare another first sequence with the second one, about which everything known is kept."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Compare another second sequence with the first one."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index_b()

    def _index_b(self):
        """Notes where each element of b stands, without junk and what is too frequent."""
        places = {}
        for i, element in enumerate(self.b):
            if element in places:
                places[element].append(i)
            else:
                places[element] = [i]
        self.b2j = places
        self.bjunk = junk = set()
        if self.isjunk:
            junk.update(filter(self.isjunk, places))
            for element in junk:
                del places[element]
        self.bpopular = popular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            limit = n // 100 + 1
            popular.update([element for element, where in places.items() if len(where) > limit])
            for element in popular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest run that a[alo:ahi] and b[blo:bhi] share, as Match(a, b, size).

        Of several it is the one that begins first in a, and of those the one that begins first in b. A run
        is found by what is not junk, then grows by the equal elements next to it, junk or not.
        """
        a, b = self.a, self.b
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        besti, bestj, best = self._longest_without_junk(alo, ahi, blo, bhi)
        junk = self.bjunk
        for only_junk in (False, True):
            while besti > alo and bestj > blo and a[besti - 1] == b[bestj - 1] \
                    and (b[bestj - 1] in junk) is only_junk:
                besti, bestj, best = besti - 1, bestj - 1, best + 1
            while besti + best < ahi and bestj + best < bhi and a[besti + best] == b[bestj + best] \
                    and (b[bestj + best] in junk) is only_junk:
                best += 1
        return Match(besti, bestj, best)

    def _longest_without_junk(self, alo, ahi, blo, bhi):
        a, where = self.a, self.b2j.get
        besti, bestj, best = alo, blo, 0
        # lengths[j]: how long the run is that ends with the last element of a seen and with b[j].
        lengths = {}
        whole = blo == 0 and bhi >= len(self.b)
        for i in range(alo, ahi):
            places = where(a[i])
            if places is None:
                if lengths:
                    lengths = {}
                continue
            longer = {}
            before = lengths.get
            for j in places:
                if not whole:
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                longer[j] = size = before(j - 1, 0) + 1
                if size > best:
                    besti, bestj, best = i - size + 1, j - size + 1, size
            lengths = longer
        return besti, bestj, best

    def get_matching_blocks(self):
        """The shared runs in the order of both sequences, as Matches; the last one is empty, at both ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        found, waiting = [], [(0, la, 0, lb)]
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    waiting.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        for i, j, size in found:
            if blocks:
                i0, j0, size0 = blocks[-1]
                if i0 + size0 == i and j0 + size0 == j:
                    blocks[-1] = Match(i0, j0, size0 + size)
                    continue
            blocks.append(Match(i, j, size))
        blocks.append(Match(la, lb, 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """How a becomes b: (tag, i1, i2, j1, j2); tag is replace, delete, insert or equal."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = steps = []
        for ai, bj, size in self.get_matching_blocks():
            if i < ai:
                steps.append(("replace" if j < bj else "delete", i, ai, j, bj))
            elif j < bj:
                steps.append(("insert", i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                steps.append(("equal", ai, i, bj, j))
        return steps

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, each a list of opcodes with at most n equal elements around."""
        steps = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        group = []
        last = len(steps) - 1
        for at, (tag, i1, i2, j1, j2) in enumerate(steps):
            if tag == "equal":
                if at == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if at == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                elif i2 - i1 > 2 * n and at != 0:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1."""
        return _share(sum([block[2] for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """Not less than ratio(), and quicker: elements count wherever they stand."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        counts, left, matches = self.fullbcount, {}, 0
        for element in self.a:
            n = left[element] if element in left else counts.get(element, 0)
            left[element] = n - 1
            if n > 0:
                matches += 1
        return _share(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """Not less than quick_ratio(): only the lengths are compared."""
        la, lb = len(self.a), len(self.b)
        return _share(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """At most n of the possibilities that are like word, the best first; cutoff says how much alike, from 0 to 1."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            score = matcher.ratio()
            if score >= cutoff:
                found.append((score, candidate))
    return [candidate for _, candidate in nlargest(n, found)]


# ---- lines for people ----------------------------------------------------------------------------------------

# Lines that are less alike than this are not shown as changed, but as removed and added.
_ALIKE = 0.74999
# How many lines away a line may have moved and still be found again.
_REACH = 10


def IS_LINE_JUNK(line, pat=None):
    """Whether a line is blank, or a # between blanks."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab."""
    return ch in ws


class Differ:
    """Compares texts line by line, and within lines that are alike.

    A line of the result begins with '- ' (only in the first text), '+ ' (only in the second), '  ' (in both)
    or '? ' (in neither: it points at what changed in the line above).
    """

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of the result, one by one; a and b are lists of lines."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "equal":
                yield from self._dump(" ", a, alo, ahi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield f"{tag} {x[i]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        """Removed and added lines, the shorter block first."""
        old, new = self._dump("-", a, alo, ahi), self._dump("+", b, blo, bhi)
        if bhi - blo < ahi - alo:
            old, new = new, old
        yield from old
        yield from new

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Lines that are alike are shown together; those between as removed and added."""
        matcher = SequenceMatcher(self.charjunk)
        i0, j0 = alo, blo  # the first ones that are not written yet
        for j in range(blo, bhi):
            middle = alo + j - blo
            near = range(max(middle - _REACH, i0), min(middle + _REACH + 1, ahi))
            if not near:
                break
            matcher.set_seq2(b[j])
            best, score = None, _ALIKE
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > score and matcher.quick_ratio() > score:
                    ratio = matcher.ratio()
                    if ratio > score:
                        best, score = i, ratio
            if best is None:
                continue
            yield from self._replace_some(a, i0, best, b, j0, j)
            yield from self._changed_line(matcher, a[best], b[j])
            i0, j0 = best + 1, j + 1
        yield from self._replace_some(a, i0, ahi, b, j0, bhi)

    def _replace_some(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    def _changed_line(self, matcher, old, new):
        if old == new:
            yield "  " + old
            return
        below_old, below_new = [], []
        matcher.set_seqs(old, new)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            marks = {"equal": "  ", "replace": "^^", "delete": "- ", "insert": " +"}[tag]
            below_old.append(marks[0] * (i2 - i1))
            below_new.append(marks[1] * (j2 - j1))
        yield from self._qformat(old, new, "".join(below_old), "".join(below_new))

    def _qformat(self, aline, bline, atags, btags):
        """Both lines, each with its marks below; tabs of a line stay tabs below it."""
        for sign, line, marks in (("-", aline, atags), ("+", bline, btags)):
            yield f"{sign} {line}"
            marks = "".join([char if mark == " " and char.isspace() else mark
                             for char, mark in zip(line, marks)]).rstrip()
            if marks:
                yield f"? {marks}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """What Differ(linejunk, charjunk).compare(a, b) gives."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of text 1 or 2 out of what ndiff() or a Differ made of them."""
    try:
        sign = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]


# ---- texts for patch ---------------------------------------------------------------------------------------


def _check_texts(a, b, *others):
    # Mixed str and bytes would only fail here and there, far away from the mistake.
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
    if isinstance(a, str) or isinstance(b, str):
        raise TypeError("input must be a sequence of strings, not str")
    for argument in others:
        if not isinstance(argument, str):
            raise TypeError("all arguments must be str, not: %r" % (argument,))


def _header(marks, fromfile, tofile, fromfiledate, tofiledate, lineterm):
    for mark, name, date in ((marks[0], fromfile, fromfiledate), (marks[1], tofile, tofiledate)):
        yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"


def _format_range_unified(start, stop):
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines of a unified diff: changes with n lines around; lineterm ends the lines that it adds."""
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield from _header(("---", "+++"), fromfile, tofile, fromfiledate, tofiledate, lineterm)
        old = _format_range_unified(group[0][1], group[-1][2])
        new = _format_range_unified(group[0][3], group[-1][4])
        yield f"@@ -{old} +{new} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
            else:
                for line in a[i1:i2]:
                    yield "-" + line
                for line in b[j1:j2]:
                    yield "+" + line


def _format_range_context(start, stop):
    length = stop - start
    if length <= 1:
        return f"{start + length}"
    return f"{start + 1},{stop}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The lines of a context diff: before and after, each with n lines around the changes."""
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    first = True
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if first:
            first = False
            yield from _header(("***", "---"), fromfile, tofile, fromfiledate, tofiledate, lineterm)
        yield "***************" + lineterm
        kinds = {step[0] for step in group}
        yield f"*** {_format_range_context(group[0][1], group[-1][2])} ****{lineterm}"
        if "replace" in kinds or "delete" in kinds:
            signs = {"equal": "  ", "replace": "! ", "delete": "- "}
            for tag, i1, i2, _, _ in group:
                if tag in signs:
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield f"--- {_format_range_context(group[0][3], group[-1][4])} ----{lineterm}"
        if "replace" in kinds or "insert" in kinds:
            signs = {"equal": "  ", "replace": "! ", "insert": "+ "}
            for tag, _, _, j1, j2 in group:
                if tag in signs:
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """As dfunc (unified_diff or context_diff), for lines of bytes in any encoding, or in several."""
    def text(value):
        try:
            return value.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError("all arguments must be bytes, not %s (%r)"
                            % (type(value).__name__, value)) from error

    names = list(map(text, (fromfile, tofile, fromfiledate, tofiledate)))
    for line in dfunc(list(map(text, a)), list(map(text, b)), *names, n, text(lineterm)):
        yield line.encode("ascii", "surrogateescape")


def __getattr__(name):
    if name in ("HtmlDiff", "_mdiff"):
        import _difflib_html
        globals()["HtmlDiff"] = _difflib_html.HtmlDiff
        globals()["_mdiff"] = _difflib_html._mdiff
        return globals()[name]
    raise AttributeError(f"module 'difflib' has no attribute {name!r}")
