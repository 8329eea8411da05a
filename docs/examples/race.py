# only: lfpy
"""Two threads and one list: what would be a race is an exception before the thread starts."""

import threading
from regions import Region, RegionError, spawn

seen = []


def work(n):
    for i in range(n):
        seen.append(i)


try:
    threading.Thread(target=work, args=(1000,)).start()
except RegionError as error:
    print("refused:", error)


# The same work on a region, which goes to the thread and comes back: nobody else can hold what is in it.
def fill(box, n):
    for i in range(n):
        box.seen.append(i)
    return move(box)


box = Region()
box.seen = []
box = spawn(fill, move(box), 1000).join()
print(len(box.seen), "items came back")

borrow = box.seen
try:
    spawn(fill, move(box), 1000)
except RegionError as error:
    print("refused:", error)
    print("   held by", error.__notes__[0])
