# only: lfpy
# stderr: full
# What never ran is told at the end, and which cown is the reason.
from regions import Cown, when

c = Cown(1)
c.acquire()
@when(c)
def never(c): print("never")
print("the end")
