# options: -X gil=1
# _thread.interrupt_main: at once in the main thread, by way of the program's handler, and not at all without one.
import _thread
import signal
import time

try:
    _thread.interrupt_main()
    time.sleep(600)
except KeyboardInterrupt:
    print("interrupted")
for handler in (signal.SIG_IGN, signal.SIG_DFL):
    old = signal.signal(signal.SIGINT, handler)
    _thread.interrupt_main()
    print("nothing")
    signal.signal(signal.SIGINT, old)


def on_signal(number, frame):
    raise ZeroDivisionError(number)


signal.signal(signal.SIGTERM, on_signal)
try:
    _thread.interrupt_main(signal.SIGTERM)
    time.sleep(600)
except ZeroDivisionError as e:
    print("handler", e)
for number in (0, signal.NSIG):
    try:
        _thread.interrupt_main(number)
    except ValueError as e:
        print(e)
