"""The module lzma under its newer name."""

import lzma
from lzma import *

__all__ = lzma.__all__
