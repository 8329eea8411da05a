# run:
# run: -X implicit-freeze=on
# run: -X model=ownership
# run: -X model=immutable
# run: -X freezable=no
from regions import Region, RegionError, dump, freeze, is_frozen, spawn


def attempt(what, f):
    try:
        print(f"  {what}: {f()}")
    except (RegionError, TypeError) as error:
        print(f"  {what}: {type(error).__name__}, {error}")


def share():
    bank, shop = Region("bank"), Region("shop")
    bank.price = {"tea": 3}
    try:
        shop.price = bank.price                 # a member of another region
    finally:
        dump(file="10_switches.svg")
    return "frozen" if is_frozen(bank.price) else "mutable"


def send():
    box = Region("box")
    box.items = [1, 2]
    return spawn(lambda box: len(box.items), move(box)).join()


def circle():
    a, b = [], []
    a.append(b)
    b.append(a)
    return "closed"


class Point:
    x = 1


attempt("a reference from region to region", share)
attempt("a region to a thread", send)
attempt("a circle of lists", circle)
attempt("an instance of a class, frozen", lambda: is_frozen(freeze(Point())))
