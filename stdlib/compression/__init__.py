"""Modules that compress data: zlib, gzip, bz2, lzma."""
