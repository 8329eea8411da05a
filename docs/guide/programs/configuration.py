# only: lfpy
import threading
from regions import freeze

config = freeze({"servers": ["a", "b"], "limits": {"rate": 10}})


def reader(seen):
    for _ in range(1000):
        seen.append((len(config["servers"]), config["limits"]["rate"]))


def work():
    seen = []
    reader(seen)
    print("one value seen:", len(set(seen)) == 1)
    try:
        config["limits"]["rate"] = 0
    except TypeError as error:
        print(error)
        print(error.__notes__[0].rpartition("/")[2])


t = threading.Thread(target=work)
t.start()
t.join()
print(config["limits"])
