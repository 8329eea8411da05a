# options: -X gil=1
# Signals reach the main thread, wherever they arrive and whatever it waits for.
import os
import signal
import threading
import time

ran = []
signal.signal(signal.SIGUSR1, lambda *a: ran.append(threading.current_thread().name))
def send():
    time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGUSR1)
t = threading.Thread(target=send)
t.start()
t.join()
while not ran:
    pass
print(ran)

def interrupt(join):
    stop, ready = threading.Event(), threading.Event()
    t = threading.Thread(target=stop.wait)
    t.start()
    k = threading.Thread(target=lambda: (ready.wait(), time.sleep(0.03), os.kill(os.getpid(), signal.SIGINT)))
    k.start()
    try:
        ready.set()
        join(t)
        print("not interrupted")
    except KeyboardInterrupt:
        print("interrupted", t.is_alive())
    stop.set()
    t.join()
    k.join()
interrupt(lambda t: t.join())
interrupt(lambda t: threading.Event().wait(600))
def spin(t):
    while t.is_alive():
        pass
interrupt(spin)
l = threading.Lock()
l.acquire()
interrupt(lambda t: l.acquire())
