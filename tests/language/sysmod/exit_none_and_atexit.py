import sys, atexit
atexit.register(print, "first registered"); atexit.register(lambda: print("second"))
@atexit.register
def bye(): print("third")
atexit.unregister(bye)
print("main"); sys.exit()
