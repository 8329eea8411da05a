# A race on purpose: only a build with ThreadSanitizer has the function, and must report it.
import _thread
from regions import spawn

race = _thread._race


def work():
    for _ in range(200_000):
        race()


for h in [spawn(work) for _ in range(2)]:
    h.join()
