# since: 3.12
names = ["a", "b"]
d = {"k": "v", "n": {"m": 1}}
print(f"{d["k"]} {d['n']["m"]} {", ".join(names)} {f"{f"{1 + 1}"}"} {'\n'.join(names)} {"\t".join(names)!r}")
print(f'{f'{f'{f'{1}'}'}'}', f"{"{}"} {'}'} {"{{"}", f"{'a' if True else "b"}")
print(f"{
    d["k"]  # a comment with } and "
    + "!"
}")
print(f"""{
    sum([
        1,  # one
        2,
    ])
}""", f"{d['k']:{">"}{10}}|", f"{'x':{"*"}^{5}}", f"{1:{'0' + '5'}}", f"{"a" "b"}", f"{"""triple"""}")
print(f"{(lambda x: x + 1)(2)}", f"{ {'a': 1}['a'] }", f"{d["n"]["m"]:03}", f"{names!r:>15}", f"{"é":>3}", f"{"\N{BULLET}"}", f"{'\x41\u0042'}")
print(f"{f"{d["k"]=}"}", f"{1:{f"{5}"}}|", f"{x:=5}" if (x := 3) else "", f"{(x:=7)} {x}", f"{x!s:{len("abc")}}|", f"{3.14159:.{1 + 1}f}")
