"""Up to 3.12 the lock of logging was taken by functions."""

import logging

logging._acquireLock = logging._lock.acquire
logging._releaseLock = logging._lock.release


def loaded(module):
    """A setUp that is skipped halfway leaves a handler behind, so those that need sockets are skipped as a whole."""
    for name in dir(module):
        if name.endswith(("SocketHandlerTest", "DatagramHandlerTest", "SysLogHandlerTest", "HTTPHandlerTest")):
            each = getattr(module, name)
            each.__unittest_skip__ = True
            each.__unittest_skip_why__ = "needs the module socketserver"
