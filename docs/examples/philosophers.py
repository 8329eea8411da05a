# only: lfpy
"""Five philosophers, five forks: who eats needs both neighbours' forks.

With a lock for each fork, all may take their left one and wait for ever. A behavior gets both forks at once or
waits without holding any; so everybody eats, in whatever order they sit down.
"""
from bocpy import Cown, quiesce, wait, when

NAMES = ["Hypatia", "Zeno", "Diotima", "Plato", "Aspasia"]
HUNGER = 20


def sit_down(me, left, right, log):
    @when(me, left, right)
    def _(me, left, right, log=log):
        person = me.value
        person["eaten"] += 1
        left.value += 1
        right.value += 1
        if person["eaten"] < HUNGER:
            sit_down(me, left, right, log)
        else:
            @when(log)
            def _(log, name=person["name"]):
                log.value.append(name)


forks = [Cown(0) for _ in NAMES]
people = [Cown({"name": name, "eaten": 0}) for name in NAMES]
log = Cown([])
for i, person in enumerate(people):
    sit_down(person, forks[i], forks[(i + 1) % len(forks)], log)
quiesce()
for person in (cown.unwrap() for cown in people):
    print("%-8s ate %d times" % (person["name"], person["eaten"]))
print("each fork was used", sorted({fork.unwrap() for fork in forks}), "times")
print("all went home:", sorted(log.unwrap()) == sorted(NAMES))
wait()
