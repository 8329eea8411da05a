"""Tests that are coroutines."""

import asyncio
import contextvars
import inspect

from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test whose methods may be coroutines, run by a loop of its own."""

    loop_factory = None

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._loops = None  # while the test runs
        self._context = contextvars.copy_context()

    async def asyncSetUp(self):
        """Called after setUp()."""

    async def asyncTearDown(self):
        """Called before tearDown()."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Let this coroutine function be called after tearDown()."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context that is left after tearDown()."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            text = f"'{cls.__module__}.{cls.__qualname__}' object does not " \
                   "support the asynchronous context manager protocol"
            if hasattr(cls, "__enter__") and hasattr(cls, "__exit__"):
                text += " but it supports the context manager protocol. Did " \
                        "you mean to use enterContext()?"
            raise TypeError(text) from None
        value = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return value

    # What TestCase does with the test's functions happens in one context, coroutines in one loop.

    def _in_loop(self, function, *args, **kwargs):
        if not inspect.iscoroutinefunction(function):
            return self._context.run(function, *args, **kwargs)
        coroutine = function(*args, **kwargs)
        return self._loops.run(coroutine, context=self._context)

    def _callSetUp(self):
        self._loops.get_loop()  # it is there for setUp(), too
        for function in self.setUp, self.asyncSetUp:
            self._in_loop(function)

    def _callTestMethod(self, method):
        value = self._in_loop(method)
        if value is not None:
            self._warn_of_value(method, value, 6)

    def _callTearDown(self):
        for function in self.asyncTearDown, self.tearDown:
            self._in_loop(function)

    def _callCleanup(self, function, *args, **kwargs):
        self._in_loop(function, *args, **kwargs)

    def _tearDownAsyncioRunner(self):
        self._loops.close()

    def _begin(self):
        self._loops = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def run(self, result=None):
        self._begin()
        try:
            return super().run(result)
        finally:
            self._loops.close()

    def debug(self):
        self._begin()
        super().debug()
        self._loops.close()

    def __del__(self):
        if self._loops is not None:
            self._loops.close()
