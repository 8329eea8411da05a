x, name, items = 42, "Bob", [1, 2, 3]
print(f"{x} {name} {items} {x + 1} {name.upper()} {items[0]} {len(items)} {x if x > 1 else 0}")
print(f"{x!r} {name!r} {name!s} {'é'!a} {x:5d}| {x:<5}| {x:^7}| {x:05} {x:x} {x:#b} {3.14159:.2f} {name:>10} {name:*^9}")
print(f"{{}} {{{x}}} {{{{x}}}} {x}{{{name}}}", f"", f"{''}", f"a" "b" f"{x}", "a" f"{x}" 'c', f'{x}' """d""", rf"\n{x}\t", fr"{x}\{x}", F"{x}", f"\x41{x}\N{BULLET}\u00e9\
 end")
print(f"{x=} {x = } {name=!s} {name=} {x=:5} {x+1=} { x = !r:>5} {items[0]=} {len( items )=}")
print(f"{x,} {x, 1} {[i for i in range(3)]} { {1: 2} } { {1, } } {(lambda a: a * 2)(3)} {(y := 5)} {y}")
w, p = 10, 3
print(f"{3.14159:{w}.{p}f}| {x:{'<'}{w}}| {name:{'*'}^{w}}| {x:{w - 5}}|{x:{'0'}>{w}}")
print(f"{x:{''}}", f"{x!r:{w}}|", f"{x:%}", f'{x:,}', f"{1e10:,.2f}", f"{True:d}", f"{None}")
print(f"""multi
{x}
  line {
    name
  }""")
