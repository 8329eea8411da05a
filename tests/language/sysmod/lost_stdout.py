# exit: 1
# stderr: full
import os
import sys

sys.stdout.write("written\n")
sys.stdout.flush()
sys.stdout = None
print("not written")
del sys.stdout
print("nowhere")
