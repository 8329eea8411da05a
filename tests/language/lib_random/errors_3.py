# since: 3.12
import random
r = random.Random(1)
for f in (
    lambda: r.choices([1], weights=[1], cum_weights=[1]),
    lambda: r.choices([1, 2], 5),
    lambda: r.getrandbits("a"),
    lambda: r.uniform("a", 1),
    lambda: r.sample([1, 2], 1, counts=[1]),
    lambda: r.randrange(10 ** 30, 0),
    lambda: r.choice(5),
    lambda: r.random(1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
