"""threading.local, under its old place."""

from _thread import _local as local

__all__ = ["local"]
