"""Functions that are called when the program ends."""

__all__ = ["register", "unregister"]

_callbacks = []


def register(func, /, *args, **kwargs):
    """Call func(*args, **kwargs) at the end, last registered first."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Do not call func at the end, however often it was registered."""
    _callbacks[:] = [entry for entry in _callbacks if not entry[0] == func]


def _clear():
    """Forget all functions."""
    _callbacks.clear()


def _ncallbacks():
    """Return how many functions are registered."""
    return len(_callbacks)


def _run_exitfuncs():
    """Call the functions; what one of them raises is reported, no more."""
    while _callbacks:
        func, args, kwargs = _callbacks.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _report(func, error)


def _report(func, error):
    import sys
    from types import SimpleNamespace
    sys.unraisablehook(SimpleNamespace(
        exc_type=type(error), exc_value=error,
        exc_traceback=getattr(error.__traceback__, "tb_next", None),
        err_msg=f"Exception ignored in atexit callback {func!r}", object=None))
