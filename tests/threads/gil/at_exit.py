# options: -X gil=1
# The program waits for threads that are not daemons, and for no others.
import atexit
import threading
import time

ending = threading.Event()
told = threading.Event()

def slowly(text):
    ending.wait()
    time.sleep(0.05)
    print(text, flush=True)
    told.set()

def the_others():
    told.wait()
    print("the other's", flush=True)

def starts_another():
    ending.wait()
    threading.Thread(target=the_others).start()

def never():
    time.sleep(6000)
    print("never seen", flush=True)

atexit.register(print, "atexit")
threading.Thread(target=slowly, args=("not a daemon",)).start()
threading.Thread(target=never, daemon=True).start()
threading.Thread(target=starts_another).start()
def busy():
    while True:
        pass
threading.Thread(target=busy, daemon=True).start()
print("main ends", flush=True)
ending.set()
