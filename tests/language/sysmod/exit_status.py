# exit: 3
import sys
class A:
    def __del__(self): pass
def f():
    try: sys.exit(3)
    finally: print("finally runs")
print("before")
f()
print("never")
