"""The assertions of a TestCase."""

import pprint
import re
from collections import Counter

from ._expect import (_AssertLogsContext, _AssertNotWarnsContext,
                      _AssertRaisesContext, _AssertWarnsContext)
from .util import (_common_shorten_repr, _count_diff_all_purpose,
                   _count_diff_hashable, safe_repr)

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to " \
               "see it."


class Assertions:
    """What a test may say that must be; failureException says it is not."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 1 << 16

    def addTypeEqualityFunc(self, typeobj, function):
        """Let assertEqual() compare two objects of this type by function."""
        self._type_equality_funcs[typeobj] = function

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def _fail(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    # Truth and identity

    def assertTrue(self, expr, msg=None):
        """expr must be true."""
        if not expr:
            self._fail(msg, "%s is not true" % safe_repr(expr))

    def assertFalse(self, expr, msg=None):
        """expr must be false."""
        if expr:
            self._fail(msg, "%s is not false" % safe_repr(expr))

    def assertIs(self, expr1, expr2, msg=None):
        """Both must be the same object."""
        if expr1 is not expr2:
            self._fail(msg, "%s is not %s" % (safe_repr(expr1),
                                              safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        """They must be different objects."""
        if expr1 is expr2:
            self._fail(msg, "unexpectedly identical: %s"
                       % (safe_repr(expr1),))

    def assertIsNone(self, obj, msg=None):
        """obj must be None."""
        if obj is not None:
            self._fail(msg, "%s is not None" % (safe_repr(obj),))

    def assertIsNotNone(self, obj, msg=None):
        """obj must not be None."""
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        """member must be in container."""
        if member not in container:
            self._fail(msg, "%s not found in %s" % (safe_repr(member),
                                                    safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        """member must not be in container."""
        if member in container:
            self._fail(msg, "%s unexpectedly found in %s"
                       % (safe_repr(member), safe_repr(container)))

    def _class_names(self, cls):
        return "any of %r" % (cls,) if isinstance(cls, tuple) else None

    def assertIsInstance(self, obj, cls, msg=None):
        """obj must be an instance of cls."""
        if not isinstance(obj, cls):
            kind = self._class_names(cls) or "%r" % (cls,)
            self._fail(msg, "%s is not an instance of %s" % (safe_repr(obj),
                                                             kind))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """obj must not be an instance of cls."""
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next(each for each in cls if isinstance(obj, each))
            self._fail(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertIsSubclass(self, cls, superclass, msg=None):
        """cls must be a subclass of superclass."""
        try:
            if issubclass(cls, superclass):
                return
        except TypeError:
            if not isinstance(cls, type):
                self._fail(msg, "%r is not a class" % (cls,))
            raise
        kind = self._class_names(superclass) or "%r" % (superclass,)
        self._fail(msg, "%r is not a subclass of %s" % (cls, kind))

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        """cls must not be a subclass of superclass."""
        try:
            if not issubclass(cls, superclass):
                return
        except TypeError:
            if not isinstance(cls, type):
                self._fail(msg, "%r is not a class" % (cls,))
            raise
        if isinstance(superclass, tuple):
            superclass = next(each for each in superclass
                              if issubclass(cls, each))
        self._fail(msg, "%r is a subclass of %r" % (cls, superclass))

    def _owner_name(self, obj):
        if isinstance(obj, type):
            return "type object %r" % obj.__name__
        if isinstance(obj, type(re)):
            return "module %r" % obj.__name__
        return "%r object" % type(obj).__name__

    def assertHasAttr(self, obj, name, msg=None):
        """obj must have this attribute."""
        if not hasattr(obj, name):
            self._fail(msg, "%s has no attribute %r" % (self._owner_name(obj),
                                                        name))

    def assertNotHasAttr(self, obj, name, msg=None):
        """obj must not have this attribute."""
        if hasattr(obj, name):
            self._fail(msg, "%s has unexpected attribute %r"
                       % (self._owner_name(obj), name))

    # Equality

    def _getAssertEqualityFunc(self, first, second):
        if type(first) == type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                if isinstance(function, str):
                    function = getattr(self, function)
                return function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Both must be equal."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """They must not be equal."""
        if not first != second:
            self._fail(msg, "%s == %s" % (safe_repr(first),
                                          safe_repr(second)))

    def _assertClose(self, first, second, places, delta):
        """None, or (difference, what it was measured by) when that does not
        hold."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return (difference <= delta, difference,
                    "within %s delta" % safe_repr(delta))
        if places is None:
            places = 7
        return (round(difference, places) == 0, difference,
                "within %r places" % places)

    def assertAlmostEqual(self, first, second, places=None, msg=None,
                          delta=None):
        """Both must agree to this many places, or differ at most by delta."""
        if first == second:
            return
        close, difference, how = self._assertClose(first, second, places,
                                                   delta)
        if not close:
            self._fail(msg, "%s != %s %s (%s difference)" % (
                safe_repr(first), safe_repr(second), how,
                safe_repr(difference)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None,
                             delta=None):
        """They must not be that close."""
        close, difference, how = self._assertClose(first, second, places,
                                                   delta)
        if first == second or close:
            if delta is None:
                self._fail(msg, "%s == %s %s" % (
                    safe_repr(first), safe_repr(second), how))
            self._fail(msg, "%s == %s %s (%s difference)" % (
                safe_repr(first), safe_repr(second), how,
                safe_repr(difference)))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Both must have the same items in the same order."""
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(
                        "%s sequence is not a %s: %s"
                        % (which, name, safe_repr(seq)))
        differing = None
        try:
            len1 = len(seq1)
        except (TypeError, NotImplementedError):
            differing = "First %s has no length.    Non-sequence?" % name
        if differing is None:
            try:
                len2 = len(seq2)
            except (TypeError, NotImplementedError):
                differing = "Second %s has no length.    Non-sequence?" % name
        if differing is None:
            if seq1 == seq2:
                return
            differing = self._first_difference(seq1, seq2, len1, len2, name)
            if differing is None:
                return
        import difflib
        diff = "\n" + "\n".join(difflib.ndiff(
            pprint.pformat(seq1).splitlines(),
            pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(
            msg, self._truncateMessage(differing, diff)))

    def _first_difference(self, seq1, seq2, len1, len2, name):
        """Where two sequences begin to differ, as text; None if they only
        look as if they did."""
        text = "%ss differ: %s != %s\n" % (
            (name.capitalize(),) + _common_shorten_repr(seq1, seq2))
        for i in range(min(len1, len2)):
            items = []
            for which, seq in (("first", seq1), ("second", seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    text += ("\nUnable to index element %d of %s %s\n"
                             % (i, which, name))
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += ("\nFirst differing element %d:\n%s\n%s\n"
                         % ((i,) + _common_shorten_repr(*items)))
                break
        else:
            if len1 == len2 and type(seq1) != type(seq2):
                return None
        if len1 != len2:
            which, seq, start, more = ("First", seq1, len2, len1 - len2) \
                if len1 > len2 else ("Second", seq2, len1, len2 - len1)
            text += ("\n%s %s contains %d additional elements.\n"
                     % (which, name, more))
            try:
                text += ("First extra element %d:\n%s\n"
                         % (start, safe_repr(seq[start])))
            except (TypeError, IndexError, NotImplementedError):
                text += ("Unable to index element %d of %s %s\n"
                         % (start, which.lower(), name))
        return text

    def assertListEqual(self, list1, list2, msg=None):
        """Both must be lists and equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Both must be tuples and equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Both must have the same members."""
        only = []
        for which, one, other in (("first", set1, set2),
                                  ("second", set2, set1)):
            try:
                only.append(one.difference(other))
            except TypeError as error:
                self.fail("invalid type when attempting set difference: %s"
                          % error)
            except AttributeError as error:
                self.fail("%s argument does not support set difference: %s"
                          % (which, error))
        if not any(only):
            return
        lines = []
        for members, text in ((only[0], "first set but not the second"),
                              (only[1], "second set but not the first")):
            if members:
                lines.append("Items in the %s:" % text)
                lines += map(repr, members)
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Both must be dicts and equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import difflib
            diff = "\n" + "\n".join(difflib.ndiff(
                pprint.pformat(d1).splitlines(),
                pprint.pformat(d2).splitlines()))
            text = "%s != %s" % _common_shorten_repr(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(text,
                                                                     diff)))

    def assertCountEqual(self, first, second, msg=None):
        """Both must have the same items, in any order."""
        one, other = list(first), list(second)
        try:
            counts = Counter(one), Counter(other)
        except TypeError:
            differences = _count_diff_all_purpose(one, other)
        else:
            if counts[0] == counts[1]:
                return
            differences = _count_diff_hashable(one, other)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % each
                     for each in differences]
            text = self._truncateMessage("Element counts were not equal:\n",
                                         "\n".join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Both must be texts and equal."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold \
                or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib
        text = "%s != %s" % _common_shorten_repr(first, second)
        # Without a line end the marks of a difference would stand behind it.
        open_first = first and first[-1] != "\n"
        open_second = second and second[-1] != "\n"
        if first and second and (open_first or open_second):
            open_first = open_second = True
        diff = "\n" + "".join(difflib.ndiff(
            (first + "\n" if open_first else first).splitlines(True),
            (second + "\n" if open_second else second).splitlines(True)))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    # Order

    def assertLess(self, a, b, msg=None):
        """a must be less than b."""
        if not a < b:
            self._fail(msg, "%s not less than %s" % (safe_repr(a),
                                                     safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        """a must be less than b or equal."""
        if not a <= b:
            self._fail(msg, "%s not less than or equal to %s"
                       % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        """a must be greater than b."""
        if not a > b:
            self._fail(msg, "%s not greater than %s" % (safe_repr(a),
                                                        safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        """a must be greater than b or equal."""
        if not a >= b:
            self._fail(msg, "%s not greater than or equal to %s"
                       % (safe_repr(a), safe_repr(b)))

    # Texts

    def assertRegex(self, text, expected_regex, msg=None):
        """The pattern must be found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, "Regex didn't match: %r not found in %r"
                       % (expected_regex.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """The pattern must not be found in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._fail(msg, "Regex matched: %r matches %r in %r"
                       % (text[match.start():match.end()],
                          unexpected_regex.pattern, text))

    def _tail_type_check(self, s, tails, msg):
        if not isinstance(tails, tuple):
            tails = (tails,)
        for tail in tails:
            if isinstance(tail, str):
                if not isinstance(s, str):
                    self._fail(msg, f"Expected str, not {type(s).__name__}")
            elif isinstance(tail, (bytes, bytearray)):
                if not isinstance(s, (bytes, bytearray)):
                    self._fail(msg, f"Expected bytes, not {type(s).__name__}")

    def _assertEnd(self, s, tails, msg, method, wanted, words):
        try:
            found = getattr(s, method)(tails)
        except (AttributeError, TypeError):
            self._tail_type_check(s, tails, msg)
            raise
        if found == wanted:
            return
        if isinstance(tails, tuple):
            if wanted:
                self._fail(msg, f"{safe_repr(s, short=True)} doesn't {words} "
                                f"with any of {safe_repr(tails, short=True)}")
            tails = next(each for each in tails if getattr(s, method)(each))
        how = f"doesn't {words} with" if wanted else f"{words}s with"
        self._fail(msg, f"{safe_repr(s, short=True)} {how} "
                        f"{safe_repr(tails, short=True)}")

    def assertStartsWith(self, s, prefix, msg=None):
        """s must start with the prefix, or one of them."""
        self._assertEnd(s, prefix, msg, "startswith", True, "start")

    def assertNotStartsWith(self, s, prefix, msg=None):
        """s must not start with the prefix, or any of them."""
        self._assertEnd(s, prefix, msg, "startswith", False, "start")

    def assertEndsWith(self, s, suffix, msg=None):
        """s must end with the suffix, or one of them."""
        self._assertEnd(s, suffix, msg, "endswith", True, "end")

    def assertNotEndsWith(self, s, suffix, msg=None):
        """s must not end with the suffix, or any of them."""
        self._assertEnd(s, suffix, msg, "endswith", False, "end")

    # What happens

    def assertRaises(self, expected_exception, *args, **kwargs):
        """A call, or the block of a with statement, must raise that."""
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args,
                          **kwargs):
        """assertRaises(), with a text that the pattern is found in."""
        context = _AssertRaisesContext(expected_exception, self,
                                       expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """A call, or the block of a with statement, must warn so."""
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args,
                         **kwargs):
        """assertWarns(), with a text that the pattern is found in."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        context = _AssertNotWarnsContext(expected_warning, self)
        return context.handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None, formatter=None):
        """The block must log at this level or above; INFO if not given."""
        return _AssertLogsContext(self, logger, level, no_logs=False,
                                  formatter=formatter)

    def assertNoLogs(self, logger=None, level=None):
        """The block must not log at this level or above."""
        return _AssertLogsContext(self, logger, level, no_logs=True)
