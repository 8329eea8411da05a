# only: lfpy
# What a behaviour raised and nobody asked for is told at the latest when the program ends, though functions that name
# the variables of the module were frozen; other finalizers run as well.
import subprocess
import sys

program = """
from regions import Cown, wait, when
c = Cown(1)
class Noisy:
    def __del__(self): print("a finalizer runs at the end")
noisy = Noisy()
@when(c)
def named(c): raise SystemExit(3)
@when(c)
def asked(c): raise ValueError("asked for")
@when(named)
def looks(named): return named.exception
try:
    asked.wait(timeout=600)
except ValueError as e:
    print("ValueError", e)
print(looks.wait(timeout=600))
%s
wait()
"""
for change in "", "named.acquire(); named.value; named.release()":
    done = subprocess.run([sys.executable, "-c", program % change], capture_output=True, text=True)
    print(done.returncode, done.stdout, done.stderr, sep="\n", end="")
