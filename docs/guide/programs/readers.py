# only: lfpy
import threading
from bocpy import Cown, quiesce, read, when

data = Cown({"values": list(range(100))})
inside = threading.Barrier(2)


def reader(data):
    inside.wait()                       # passes when both are inside
    return sum(data.value["values"])


first = when(read(data))(reader)
second = when(read(data))(reader)


@when(data)
def write(data):
    data.value["values"].append(1)


@when(read(data))
def refused(data):
    try:
        data.value["values"].append(2)
    except TypeError:
        return "a reader cannot write", len(data.value["values"])


quiesce()
print(first.unwrap(), second.unwrap())
print(refused.unwrap())
