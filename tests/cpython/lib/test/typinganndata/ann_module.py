"""The same stand-in under its later name."""

from test.ann_module import C, D, F, M, Meta, S, Y, dec, foo, h_class, j_class, x, y
