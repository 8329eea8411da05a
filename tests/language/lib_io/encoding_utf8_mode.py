# env: PYTHONUTF8=1
import io
import locale
import subprocess
import sys

with open("/dev/null") as f:
    print(f.encoding, f)
with open("/dev/null", encoding="locale") as f:
    print(f.encoding)
print(io.TextIOWrapper(io.BytesIO()).encoding, sys.stdout.encoding, sys.flags.utf8_mode)
print(locale.getencoding(), locale.getpreferredencoding(False), io.text_encoding(None))
with subprocess.Popen(["true"], stdout=subprocess.PIPE, text=True) as p:
    print(p.stdout.encoding)
