# options: -X gil=1
# Only the thread that forks lives on in the child: of all others is_alive() says no there, wherever they were.
import os
import threading


def child(function):
    """What function() returned in a child: its exit status."""
    pid = os.fork()
    if pid == 0:
        status = 99
        try:
            status = function()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


go = threading.Event()
waiting = threading.Thread(target=go.wait)
waiting.start()
print("waits:", child(lambda: 1 + waiting.is_alive()), waiting.is_alive())
print("joins at once:", child(lambda: waiting.join() or 7))
print("threads:", child(threading.active_count), threading.active_count())

# A thread that ends just now is in none of threading's lists and has not ended yet.
alive = 0
for _ in range(200):
    ending = threading.Thread(target=int)
    ending.start()
    alive += child(ending.is_alive)
    ending.join()
print("ending ones alive:", alive)


# The child of a thread: that thread goes on, the main one does not.
def in_thread():
    results.append(child(lambda: 10 * threading.current_thread().is_alive() + (threading.main_thread() is threading.current_thread())))


results = []
forker = threading.Thread(target=in_thread)
forker.start()
forker.join()
print("in a thread:", results)


# The child can fork again.
def grandchild():
    return child(lambda: 40 + waiting.is_alive()) + 2


print("further:", child(grandchild))
go.set()
waiting.join()
