"""Behavior-oriented concurrency, as the package bocpy has it."""

from _bocpy import (Matrix, REMOVED, TIMEOUT, drain, notice_delete,
                    notice_read, notice_seed, notice_update, notice_write,
                    noticeboard, receive, send, set_tags)

__all__ = ["Matrix", "REMOVED", "TIMEOUT", "drain", "notice_delete",
           "notice_read", "notice_seed", "notice_update", "notice_write",
           "noticeboard", "receive", "send", "set_tags"]
