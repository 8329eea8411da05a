a, b, c = {1, 2, 3, 4}, {3, 4, 5}, {4, 6}
print(a | (b & c) == (a | b) & (a | c), a & (b | c) == (a & b) | (a & c), a - (b | c) == (a - b) & (a - c), a ^ b == (a - b) | (b - a), (a ^ b) ^ b == a, a | set() == a, a & set() == set(), a - a == set(), a ^ a == set())
print(a <= a | b, a & b <= a, not a < a, {1} < a, a > {1, 2}, a >= a, a.issuperset(b & a), b.isdisjoint({9}), (a & b).issubset(b), len(a | b) == len(a) + len(b) - len(a & b))
d = a.copy(); d |= b; e = a.copy(); e &= b; f = a.copy(); f -= b; g = a.copy(); g ^= b; print(sorted(d), sorted(e), sorted(f), sorted(g), a is not d, sorted(a)); print(sorted(a.union(b, c, [7])), sorted(a.intersection(b, c)), sorted(a.difference(b, c)), sorted(set().union(*[[1], [2], [3]])), sorted(set.intersection(a, b)), set.union() if False else "x")
words = [set("hello"), set("world"), set("low")]; print(sorted(set.intersection(*words)), sorted(set.union(*words)), sorted(words[0] ^ words[1])); p = [set()]
for x in [1, 2, 3]: p += [s | {x} for s in p]
print(sorted(map(sorted, p)), len(p), sum(len(s) for s in p)); uniq = []; seen = set(); [seen.add(x) or uniq.append(x) for x in [3, 1, 3, 2, 1] if x not in seen]; print(uniq)
for op in ("a | [1]", "a & 'x'", "a - None", "a ^ (1,)", "a <= [1]", "a + b", "a * 2", "a and b", "a == [1, 2, 3, 4]", "a != b", "a < b or b < a", "[1] | a"):
    try: r = eval(op); print(op, sorted(r) if isinstance(r, set) else r)
    except TypeError as e: print(op, "->", e)
