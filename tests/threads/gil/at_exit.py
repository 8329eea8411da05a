# options: -X gil=1
# The program waits for threads that are not daemons, and for no others.
import atexit
import threading
import time

def slowly(text, seconds):
    time.sleep(seconds)
    print(text, flush=True)

atexit.register(print, "atexit")
threading.Thread(target=slowly, args=("not a daemon", 0.05)).start()
threading.Thread(target=slowly, args=("never seen", 60), daemon=True).start()
def starts_another():
    time.sleep(0.02)
    threading.Thread(target=slowly, args=("the other's", 0.08)).start()
threading.Thread(target=starts_another).start()
def busy():
    while True:
        pass
threading.Thread(target=busy, daemon=True).start()
print("main ends", flush=True)
