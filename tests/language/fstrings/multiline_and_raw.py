x, d = 5, {"k": [1, 2]}
print(f"""a {x}
  b {x + 1:>3}
{d['k'][0]}""", f'''{
    x
}''', f"line1\n{x}\tend", rf"raw\n{x}\{x}", fr'\d{x}', f"\x41{x}\u0042", f"\\{x}", f"\{{x}}" if 0 else "", f"{x}\
 continued", F"{x}", "plain {x}", "concat " f"{x}" " {y} " f'{x!r}' r'\n', f"{x}" "{}", (f"a{x}"
  f"b{x}" "c"))
print(f"{x:{'0'}>{5}}", f"{x!r}" + f"{x!s}", f"%d {x}" % 3, f"{{0}} {x}".format(9), f"{f'{x}'}", f"{'nested ' + f'{x + 1}'}", f"{(lambda v: v * 2)(x)}", f"{[i for i in range(3)]}", f"{ {i: i for i in range(2)} }", f"{sum(i for i in range(4))}", len(f"{x}é😀"), f"{'é😀'!a}", f"{b'x'}", f"{...}")
def g(n): return f"{n}{g(n - 1) if n else ''}"
print(g(5), f"{x=}", f"{x = }", f"{x=:>4}", f"{d['k']=}", f"{x+1=}", f"{x = !r}", f"{'a'=}", f"{x==5=}", f"{x!=5}", f"{x>=5}")
