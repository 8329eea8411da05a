# since: 3.12
def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    def m(self):
        return "A.m"

    y = 5


class B(A):
    def a(self):
        del self
        super().m()

    def d(self):
        del self
        super()

    def e(*args):
        return super().m()

    def e2(*args):
        return super()

    def f(self):
        return super().nope

    def f2(self):
        return super().nope()

    def g(self):
        return type(super().__self__), super().__class__, super().__thisclass__

    def h(self):
        return super(B, None).m()

    def h2(self):
        return super(B, None).m

    def i(self):
        return super(3, self).m()

    def j(self):
        return super(B, 3).m()

    def k(self):
        return super(B).m()

    def l(self):
        return super(B, self).m() + str(super(B, self).y)

    def n(self):
        return [super().m() for i in range(2)]

    def n2(self):
        return [super(B, self).y for i in range(2)]

    def o(self):
        return list(super().m() for i in range(2))

    def p(self):
        return (lambda: super().m())()

    def p2(self):
        return (lambda x: super().m())(self)

    def p3(self):
        def g():
            return self.m(), super().y

        return g()

    def q(self):
        super(B, self, 1).m()

    def r(self):
        super(x=1).m()

    @classmethod
    def s(cls):
        return super().y

    def __new__(cls):
        return super().__new__(cls)

    @staticmethod
    def u():
        return super().m()

    def v(self):
        super().m = 3

    def w(self):
        f = super
        return f().m()

    def x(self):
        return self.xx, super().m


b = B()


class C(B):
    def e(*args):
        return super().m()


for n in "adef":
    t(getattr(B(), n))
for n in [
    "d",
    "e2",
    "f2",
    "g",
    "h",
    "h2",
    "i",
    "j",
    "k",
    "l",
    "n",
    "n2",
    "o",
    "p",
    "p2",
    "p3",
    "q",
    "r",
    "s",
    "u",
    "v",
    "w",
    "x",
]:
    print(n, end=" ")
    t(getattr(b, n))


def z():
    super()


t(z)


def z():
    super().x


t(z)


def z(a):
    super().x


t(z, 1)


def z(a):
    super()


t(z, 1)


class P:
    def __init__(self, o):
        self.__dict__["o"] = o

    @property
    def __class__(self):
        return type(self.o)


class Q(A):
    def m(self):
        return super().m()


t(Q.m, P(Q()))
t(Q.m, 3)


class My:
    def __init__(self, *a):
        print("mysuper", len(a))

    def m(self, *a):
        return "My.m"

    y = 7


def g():
    super = My

    class R(A):
        def m(self):
            return super().m(), super(1, 2).m(4), super().y

    return R


t(g()().m)
rebind = globals()
rebind["su" "per"] = My
for name in "lnfq":
    t(getattr(b, name))
del rebind["su" "per"]


class X1(A):
    def b(self):
        nonlocal __class__
        del __class__
        super().m()


t(X1().b)


class X1(A):
    def c(self):
        nonlocal __class__
        del __class__
        super()


t(X1().c)


class X1(A):
    def c(self):
        nonlocal __class__
        del __class__
        super().y


t(X1().c)


class X1(A):
    def c(self):
        nonlocal __class__
        __class__ = 3
        return super().y


t(X1().c)


class X1(A):
    def c(self):
        nonlocal __class__
        __class__ = 3
        return super()


t(X1().c)


class M(type):
    def mro(cls):
        return type.mro(cls)

    def f(cls):
        return super().mro()


class X2(metaclass=M):
    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)

    def f(s):
        return super().__init__()


t(X2.f, X2())
t(X2.f, 1)
t(M.f, X2)


class X3(X2):
    pass


class E(Exception):
    def __init__(self, *a):
        super().__init__("x", *a)
        self.z = super().args

    def __str__(self):
        return super().__str__() + str(self.z)


t(E, 1)
print(str(E(2)))


class L(list):
    def append(self, v):
        super().append(v)
        return super().__len__()

    def __getitem__(self, k):
        return super().__getitem__(k)

    def __setattr__(self, n, v):
        super().__setattr__(n, v)
        super(L, self).__setattr__(n + "2", v)

    def __getattribute__(self, n):
        return super().__getattribute__(n)


l = L()
print(l.append(3), l.append(4), l[1])
l.q = 5
print(l.q, l.q2)


# diamonds, changed orders
class D0:
    def m(self):
        return ["D0"]


class D1(D0):
    def m(self):
        return ["D1"] + super().m()


class D2(D0):
    def m(self):
        return ["D2"] + super().m()


class D3(D1, D2):
    def m(self):
        return ["D3"] + super().m()


for i in range(3):
    print(D3().m(), D1().m(), D2().m())
D3.__bases__ = (D2, D1)
for i in range(3):
    print(D3().m(), D1().m())


class D0b:
    def m(self):
        return ["D0b"]


D2.__bases__ = (D0b,)


def tt():
    for i in range(3):
        print(D2().m(), D1().m())


t(tt)
D0.m = lambda self: ["new"]
t(tt)
D0.m = 5
t(D1().m)
D0.m = staticmethod(lambda: ["static"])
t(D1().m)
del D0.m
t(D1().m)


def make(base):
    class F(base):
        def m(self):
            return ["F"] + super().m()

    return F


D0.m = lambda self: ["again"]
F1 = make(D0)
F2 = make(D0b)
F3 = make(F1)
F4 = make(F3)
for c in (F1, F2, F3, F4, F1, F4):
    t(c().m)
