# options: -X gil=on
# _thread.interrupt_main in another thread: the exception comes where the main thread waits for it, and in a recursion
# that has no loops.
import _thread
import threading


def during_start_and_join():
    late = 0
    for _ in range(100):
        thread = threading.Thread(target=_thread.interrupt_main)
        try:
            try:
                thread.start()
                thread.join()
            except KeyboardInterrupt:
                pass
            else:
                late += 1
                for _ in range(2):
                    pass
        except KeyboardInterrupt:
            pass
        thread.join()
    print("came late:", late)


def waiting_for_an_event():
    done = threading.Event()

    def work():
        _thread.interrupt_main()
        done.set()

    thread = threading.Thread(target=work)
    try:
        thread.start()
        done.wait()
    except KeyboardInterrupt:
        print("interrupted while waiting")
    thread.join()


def climb():
    try:
        climb()
    except RecursionError:
        climb()


def recursion():
    begin = threading.Event()

    def work():
        begin.wait()
        _thread.interrupt_main()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        begin.set()
        climb()
    except KeyboardInterrupt:
        print("interrupted in a recursion")
    thread.join()


during_start_and_join()
waiting_for_an_event()
recursion()
