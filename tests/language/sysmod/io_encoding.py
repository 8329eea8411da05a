# env: PYTHONIOENCODING=latin-1:replace
# The standard streams speak the encoding that PYTHONIOENCODING names.
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.encoding, stream.errors)
print("caf\xe9 is five letters with \u20ac".encode("latin-1", "replace"))
print("caf\u20ac")
