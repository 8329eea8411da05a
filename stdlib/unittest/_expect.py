"""What a test expects to happen: exceptions, warnings, logs."""

import re
import sys
import traceback
import types
import warnings

__unittest = True


class _BaseTestCaseContext:
    """Knows the test and makes the text of its failure."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        msg = self.test_case._formatMessage(self.msg, standardMsg)
        raise self.test_case.failureException(msg)


def _are_all(expected, kind):
    if isinstance(expected, tuple):
        return all(_are_all(each, kind) for each in expected)
    return isinstance(expected, type) and issubclass(expected, kind)


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """Expects something of a block or a call."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Be the context, or call what is given."""
        try:
            if not _are_all(self.expected, self._base_type):
                raise TypeError("%s() arg 1 must be %s"
                                % (name, self._base_type_str))
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError("%r is an invalid keyword argument for "
                                    "this function" % (next(iter(kwargs)),))
                return self
            function, *args = args
            try:
                self.obj_name = function.__name__
            except AttributeError:
                self.obj_name = str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None  # the frame may live on in a traceback

    def _missing(self, name, what):
        if self.obj_name:
            self._raiseFailure("{} not {} by {}".format(name, what,
                                                        self.obj_name))
        self._raiseFailure("{} not {}".format(name, what))

    def _name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)


class _AssertRaisesContext(_AssertRaisesBaseContext):
    """Expects an exception."""

    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing(self._name(), "raised")
        if not issubclass(exc_type, self.expected):
            return False
        traceback.clear_frames(tb)
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is None:
            return True
        if not self.expected_regex.search(str(exc_value)):
            self._raiseFailure('"{}" does not match "{}"'.format(
                self.expected_regex.pattern, str(exc_value)))
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarnsContext(_AssertRaisesBaseContext):
    """Expects a warning."""

    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        # Each module remembers what it has warned of.
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        name = self._name()
        first = None
        for each in self.warnings:
            warning = each.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None \
                    and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = each.filename
            self.lineno = each.lineno
            return
        if first is not None:
            self._raiseFailure('"{}" does not match "{}"'.format(
                self.expected_regex.pattern, str(first)))
        self._missing(name, "triggered")


class _AssertNotWarnsContext(_AssertWarnsContext):
    """Expects no warning."""

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        name = self._name()
        for each in self.warnings:
            if isinstance(each.message, self.expected):
                self.warning = each.message
                self.filename = each.filename
                self.lineno = each.lineno
                if self.obj_name:
                    self._raiseFailure(f"{name} triggered by {self.obj_name}")
                self._raiseFailure(f"{name} triggered")


class _AssertLogsContext(_BaseTestCaseContext):
    """Expects that something is logged, or that nothing is."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs,
                 formatter=None):
        super().__init__(test_case)
        import logging
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level \
            else logging.INFO
        self.msg = None
        self.no_logs = no_logs
        self.formatter = formatter

    def __enter__(self):
        import logging
        if isinstance(self.logger_name, logging.Logger):
            logger = self.logger_name
        else:
            logger = logging.getLogger(self.logger_name)
        self.logger = logger
        handler = _capturing_handler()
        handler.setLevel(self.level)
        handler.setFormatter(self.formatter
                             or logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler.watcher
        self.old = logger.handlers, logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else handler.watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.old
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        level = logging.getLevelName(self.level)
        if self.no_logs:
            if self.watcher.records:
                self._raiseFailure("Unexpected logs found: {!r}".format(
                    self.watcher.output))
        elif not self.watcher.records:
            self._raiseFailure("no logs of level {} or higher triggered on {}"
                               .format(level, self.logger.name))


def _capturing_handler():
    import logging
    from collections import namedtuple
    watcher = namedtuple("_LoggingWatcher", ["records", "output"])

    class _CapturingHandler(logging.Handler):
        """Keeps records and their texts."""

        def __init__(self):
            super().__init__()
            self.watcher = watcher([], [])

        def emit(self, record):
            self.watcher.records.append(record)
            self.watcher.output.append(self.format(record))

    return _CapturingHandler()
