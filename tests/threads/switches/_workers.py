"""Can two behaviours run at the same time? Each looks for the other, without ever blocking: where there is one worker,
for a while and in vain; where there are two, until it comes."""
import time
from bocpy import WORKER_COUNT
from immutable import SharedField
from regions import wait, when

here = (SharedField(False), SharedField(False))


def meet(me):
    @when()
    def look():
        here[me].set(True)
        end = time.monotonic() + (2 if WORKER_COUNT == 1 else 600)
        while not here[1 - me].get() and time.monotonic() < end:
            pass
        met = here[1 - me].get()
        here[me].set(met)  # who leaves alone is not seen by the next
        return met

    return look


looks = [meet(0), meet(1)]
print(WORKER_COUNT, [look.wait() for look in looks])
