a = [3, 1, 2]
a.append(5)
a.extend((7, 8))
a.insert(0, 9)
a.insert(-1, 6)
a.insert(100, 4)
a.insert(-100, 0)
a.remove(5)
a.reverse()
a.sort()
a.sort(reverse=True)
b = a.copy()
b.clear()
for f in (
    lambda: list(1, 2),
    lambda: list(x=1),
    lambda: a(),
    lambda: a.copy(1),
    lambda: [1] * 10 ** 30,
    lambda: a.reverse(1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
