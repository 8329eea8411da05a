R = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def roman(n):
    if not 0 < n < 4000: raise ValueError(f"out of range: {n}")
    out = ""
    for v, s in R: out += s * (n // v); n %= v
    return out
def unroman(s):
    v = {k: x for x, k in R}; t = [v[c] for c in s]
    return sum(-a if a < b else a for a, b in zip(t, t[1:] + [0]))
assert all(unroman(roman(i)) == i for i in range(1, 4000))
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
for n in (0, 4000, -1):
    try: roman(n)
    except ValueError as e: print(e)
ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(); tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
def words(n):
    if n < 0: return "minus " + words(-n)
    if n < 20: return ones[n]
    if n < 100: return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    for d, w in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= d: return words(n // d) + " " + w + (" " + words(n % d) if n % d else "")
for n in (0, 13, 42, 100, 999, 1001, 1234567, -7, 2 ** 31): print(n, words(n))
print(max(range(1000), key=lambda n: len(words(n))), sum(len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1000)))
