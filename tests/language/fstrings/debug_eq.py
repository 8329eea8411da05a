# since: 3.12
a, b = 3, "q"
class R:
    def __repr__(self): return "<R>"
    def __str__(self): return "sR"
    def __format__(self, s): return f"fmt({s})"
r = R()
print(f"{a=}", f"{a = }", f"{a= }", f"{ a=}", f"{b=}", f"{b=!s}", f"{b=!r:>5}", f"{b=:>5}", f"{r=}", f"{r=!s}", f"{r=:x}", f"{r=!a}")
print(f"{a + 1=}", f"{a==3}", f"{a == 3=}", f"{a!=3}", f"{a<=3=}", f"{(a:=4)=}", f"{[x for x in range(a)]=}", f"{b.upper()=}", f"{'a'=}", f"{a=}{b=}", f"x{a=}y")
print(f"{a
 = }", f"""{
a
=
}""")
print(f"{a  =  :>{a + 3}}", f"{1.5=:.2f}", f"{a=!r:^10}|", f"{{a=}}", f"{lambda_ if (lambda_ := 2) else 0=}")
