# only: lfpy
# env: BOCPY_WORKERS=3
# BOCPY_WORKERS says how many behaviors run at a time.
import threading
from bocpy import Cown, WORKER_COUNT, quiesce, start, wait, when

print(WORKER_COUNT)
inside = threading.Barrier(3)


def meet(c):
    inside.wait()
    return "met"


results = [when(Cown(i))(meet) for i in range(3)]
quiesce()
print([r.unwrap() for r in results])
start(3)
try:
    start(worker_count=2)
except RuntimeError as error:
    print(str(error)[:76])
wait()
