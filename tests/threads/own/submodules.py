"""A thread uses submodules that the program imported: they are imported there when they are asked for."""
import collections.abc
import concurrent.futures
import os.path
import urllib.parse

from regions import spawn


def use():
    return (urllib.parse.quote("a b"), os.path.join("a", "b"), collections.abc.Sized.__name__,
            concurrent.futures.Future.__name__)


print(spawn(use).join())


def miss():
    print(hasattr(urllib, "nothing"), hasattr(os, "parse"), hasattr(urllib, "parse"))
    return urllib.nothing


try:
    spawn(miss).join()
except AttributeError as e:
    print(e)
