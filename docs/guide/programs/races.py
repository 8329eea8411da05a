# only: lfpy
import threading
from regions import RegionError
from bocpy import Cown, quiesce, when

counter = {"n": 0}


def work():
    for _ in range(50_000):
        counter["n"] = next_of(counter["n"])


def next_of(n):
    return n + 1


try:
    threading.Thread(target=work).start()
except RegionError as error:
    print("refused:", error)

shared = Cown({"n": 0})
for _ in range(4):
    @when(shared)
    def _(counter):
        for _ in range(50_000):
            counter.value["n"] = next_of(counter.value["n"])
quiesce()
print(shared.unwrap()["n"], "of 200000")
