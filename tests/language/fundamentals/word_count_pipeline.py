text = "the rain in spain stays mainly in the plain the end"
words = text.split(); freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda t: (-t[1], t[0])): print(f"{w:8}{'#' * n} {n}")
print(len(words), len(set(words)), text.count("in"), text.title(), text[::-1], " ".join(reversed(words)), "-".join(w[:2] for w in words), [w for w in words if "ai" in w])
by = {}
for w in sorted(set(words)): by.setdefault(len(w), []).append(w)
print(by, {k: len(v) for k, v in by.items()}, max(freq, key=freq.get), sum(map(len, words)), text.translate(str.maketrans("aeiou", "*****")))
anag = {}
for w in "listen silent enlist google elgoog abc cab".split(): anag.setdefault("".join(sorted(w)), []).append(w)
print([g for g in anag.values() if len(g) > 1], all(len(w) > 1 for w in words), any(w.startswith("sp") for w in words), list(zip(words, words[1:]))[:3], text.index("spain"), text.partition(" in "))
