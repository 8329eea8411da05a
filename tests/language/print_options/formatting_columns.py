rows = [("id", "name", "score"), (1, "Ann", 93.456), (22, "Bartholomew", 7.1), (333, "Ço", -0.5)]
for r in rows: print("{:>4} | {:<12} | {:>8}".format(*r))
for r in rows[1:]: print(f"{r[0]:04d} {r[1]:.5s} {r[2]:+.1f}", end=";\n")
print(*("%-5s" % w + "|" for w in ("a", "bb", "toolong")), sep=""); print("=" * 20, "-" * 5 + ">" * 3, sep="\n"); print("a", "b", sep="\n\t"); print("%3d%%" % 50, "%c" % 10 + "x", sep=""); print(1, "two", 3.0, None, [4], {"five": 6}, (7,), sep=" <> ")
w = max(len(str(c)) for r in rows for c in r); print("\n".join(" ".join(str(c).center(w) for c in r).rstrip() for r in rows)); print("tab\tsep", "line\\n", r"raw\n", 'q"q', "q'q"); print("multi", "line", sep="\n", end="\n\n"); print(f"{'centered':^20}|{'right':>10}|{'left':<8}|"); print(f"{1e6:,.0f} {0.000123:.2e} {255:b} {255:o} {255:X} {-7:05d} {3:+d} {2.5:08.3f}")
for i in range(3): print(i, end=", " if i < 2 else "\n")
print(str([1.0, "é", b"x", None, True, (1,), {2}, {"k": [3]}])); print("{:>{}}".format("x", 5), "{0:{1}.{2}f}".format(3.14159, 8, 2), "{:*^{w}}".format("m", w=7))
