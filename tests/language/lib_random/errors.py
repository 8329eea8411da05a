# since: 3.14
import random
r = random.Random(1)
for f in (
    lambda: r.randint(5, 1),
    lambda: r.randrange(0),
    lambda: r.randrange(5, 5),
    lambda: r.randrange(1, 10, 0),
    lambda: r.choice([]),
    lambda: r.sample([1], 2),
    lambda: r.sample({1, 2}, 1),
    lambda: r.choices([], k=1),
    lambda: r.choices([1, 2], weights=[1]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
