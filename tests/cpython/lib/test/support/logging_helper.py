"""A handler that remembers records, for tests."""

import logging.handlers


class TestHandler(logging.handlers.BufferingHandler):
    """Keeps the attributes of all records; the matcher knows how to compare them."""

    def __init__(self, matcher):
        super().__init__(0)
        self.matcher = matcher

    def shouldFlush(self):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **wanted):
        return any(self.matcher.matches(each, **wanted) for each in self.buffer)
