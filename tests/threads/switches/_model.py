"""What may cross to another thread, and what may be changed: run under each value of -X model."""
from immutable import freeze
from regions import Cown, Region, RegionError, spawn


def attempt(name, f, *args):
    try:
        print(name, "->", f(*args))
    except RegionError as e:
        print(name, "-> RegionError:", e)


def region():
    r = Region()
    r.items = [1, 2, 3]
    return r


def total(r):
    return sum(r.items)


class Account:
    def __init__(self, n):
        self.n = n

    def pay(self, n):
        self.n += n
        return self.n


def push(items):
    items.append(4)
    return items


def two_names():
    a = [1]
    b = a
    b.append(2)
    return a


def one_name():
    a = [1]
    a.append(2)
    a[0] = 0
    a += [3]
    del a[1]
    return push(a)


def method():
    account = Account(1)
    account.n = 2
    return account.pay(3)


def cycle():
    a, b = [], []
    a.append(b)
    b.append(a)
    return "a circle"


def moved():
    a = [1]
    b = move(a)
    b.append(2)
    return b


def loop():
    rows = [[1], [2]]
    for row in rows:
        row.append(0)
    return rows


def in_a_slot():
    rows = [[1], [2]]
    rows[0].append(0)
    rows[1][0] += 5
    return rows


def in_a_set():
    s = {1}
    t = [s]
    s.add(2)
    return len(t[0])


def give(make):
    return spawn(push, make()).join()


def give_named():
    a = [1, 2]
    return spawn(push, a).join()


def give_moved():
    a = [1, 2]
    return spawn(push, move(a)).join()


def give_shared_inside():
    x = [1]
    a = [x, x]
    del x
    return spawn(len, move(a)).join()


def give_objects():
    return spawn(total, holder()).join()


class Holder:
    def __init__(self):
        self.items = [5, 6]


def holder():
    return Holder()


def give_region():
    return spawn(total, region()).join()


def bring_region():
    return sum(spawn(region).join().items)


def bring_object():
    return spawn(holder).join().items


def cown_of_region():
    return total_of(Cown(region()))


def total_of(c):
    with c as r:
        return total(r)


attempt("a frozen list crosses", lambda: spawn(sum, freeze([1, 2])).join())
attempt("a cown of a tuple", lambda: Cown((1, 2)) and "made")
attempt("a cown of a region", cown_of_region)
attempt("a region crosses", give_region)
attempt("a region comes back", bring_region)
attempt("a new list crosses", give, lambda: [1])
attempt("a moved list crosses", give_moved)
attempt("a named list crosses", give_named)
attempt("a list with shared items crosses", give_shared_inside)
attempt("an object crosses", give_objects)
attempt("an object comes back", bring_object)
attempt("one name", one_name)
attempt("two names", two_names)
attempt("a name moved", moved)
attempt("a method", method)
attempt("a circle", cycle)
attempt("the variable of a loop", loop)
attempt("an item in place", in_a_slot)
attempt("a set in a list", in_a_set)
