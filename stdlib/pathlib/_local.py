"""Where 3.13 had the classes; its pickles name them so."""

from pathlib import *
