# only: lfpy
# options: -X check=safepoint
# stderr: full
# What a thread returned goes with the last that could ask for it, whether that is a handle or the thread.
from regions import Cown, Region, spawn


def cown():
    return Cown(7)


def region():
    r = Region()
    r.c = Cown(3)
    return r


def fails():
    raise ValueError("nobody asks")


def main():
    for _ in range(150):
        t = spawn(cown)
        t.join()
        del t  # the thread still has to go
    for f in (cown, region, fails):
        for _ in range(10):
            spawn(f)


main()
print("done")
