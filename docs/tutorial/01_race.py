# exit: 1
import threading
from regions import dump

counts = {"seen": 0}


def work():
    for _ in range(100_000):
        counts["seen"] += 1         # read, add, write: another thread may come between


dump(file="01_race.svg")
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
