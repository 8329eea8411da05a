class F:
    def __repr__(s): return "R"
    def __str__(s): return "S"
    def __format__(s, spec): return f"F[{spec}]"
o = F(); w, p, fill = 8, 2, "*"
print(f"{o}|{o!s}|{o!r}|{o!a}|{o:}|{o:x}|{o!r:>3}|{o!s:_<3}|{o!a:^5}|{o:{w}}|{o:{w}.{p}}|{o:{fill}>{w}}|{o!r:{fill}^{w}}")
print(f"{3.14159:{w}.{p}f}|{'x':{fill}^{w}}|{42:0{w}d}|{42:{'#'}x}|{1e6:,.{p - 2}f}|{-5:{'+'}}|{5:{'>'}{w}}|{'abc':.{p}}|{True!s:>{w}}|{None!r:<{w - 2}}|")
print(f"{'a' 'b'}", f"{1,}", f"{(1, 2)}", f"{[1][0]}", f"{ {'k': 'v'}['k'] }", f"{'{'}{'}'}", f"{{{1}}}", f"{{}}{{{{", f"{1}{2}{3}", f"{''!r}", f"{'':5}|", f"{not 1}", f"{1 if 0 else 2}", f"{-1}", f"{2 ** 3}", f"{1 < 2}", f"{'a' in 'abc'}", f"{len('abc'):03}", f"{'x' * 3!r}", f"{10 // 3:>{3}}")
