# since: 3.14
import random
r = random.Random(1)
for f in (
    lambda: r.choices([1], weights=[0]),
    lambda: r.getrandbits(-1),
    lambda: r.randrange(1.5),
    lambda: r.randrange("a"),
    lambda: r.shuffle((1, 2)),
    lambda: r.sample(5, 1),
    lambda: r.setstate((1, 2)),
    lambda: random.seed([]),
    lambda: r.sample([1], -1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
