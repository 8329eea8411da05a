"""Small things that the others need."""

from collections import Counter, namedtuple
from os.path import commonprefix

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN
                               + _MIN_COMMON_LEN + _PLACEHOLDER_LEN
                               + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    """The text with its middle left out, if that makes it shorter."""
    skipped = len(s) - prefixlen - suffixlen
    if skipped > _PLACEHOLDER_LEN:
        s = "%s[%d chars]%s" % (s[:prefixlen], skipped,
                                s[len(s) - suffixlen:])
    return s


def _common_shorten_repr(*args):
    """The reprs of all, short where they agree."""
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    prefix = commonprefix(texts)
    same = len(prefix)
    room = _MAX_LENGTH - (longest - same + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple(prefix + text[same:] for text in texts)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(text[same:], _MIN_DIFF_LEN, _MIN_END_LEN)
                 for text in texts)


def safe_repr(obj, short=False):
    """Return repr(obj), whatever obj's class does; cut with short."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    """Return module and name of a class."""
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def sorted_list_difference(expected, actual):
    """Return what is only in the first and only in the second of two sorted
    lists."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        e, a = expected[i], actual[j]
        if e < a:
            missing.append(e)
        elif e > a:
            unexpected.append(a)
        if not e > a:
            while i < len(expected) and expected[i] == e:
                i += 1
        if not e < a:
            while j < len(actual) and actual[j] == a:
                j += 1
    return missing + expected[i:], unexpected + actual[j:]


def unorderable_list_difference(expected, actual):
    """The same for lists in any order; both are used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """Return -1, 0 or 1."""
    return (x > y) - (x < y)


_Mismatch = namedtuple("Mismatch", "actual expected value")


def _count_diff_all_purpose(actual, expected):
    """The items that occur differently often, compared by == alone."""
    mine, other = list(actual), list(expected)
    marks = [False] * len(mine), [False] * len(other)
    result = []
    for items, done in zip((mine, other), marks):
        for i, item in enumerate(items):
            if done[i]:
                continue
            counts = []
            for each, flags in zip((mine, other), marks):
                same = [k for k, x in enumerate(each)
                        if not flags[k] and (x is item or x == item)]
                for k in same:
                    flags[k] = True
                counts.append(len(same))
            if counts[0] != counts[1]:
                result.append(_Mismatch(counts[0], counts[1], item))
    return result


def _count_diff_hashable(actual, expected):
    """The items that occur differently often."""
    mine, other = Counter(actual), Counter(expected)
    result = [_Mismatch(count, other.get(item, 0), item)
              for item, count in mine.items() if count != other.get(item, 0)]
    result += [_Mismatch(0, count, item) for item, count in other.items()
               if item not in mine]
    return result
