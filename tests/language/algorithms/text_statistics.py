text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief; it was the epoch of incredulity."""
import re
from collections import Counter
words = re.findall(r"[a-z]+", text.lower()); c = Counter(words)
print(len(words), len(c), c.most_common(5), max(words, key=len), sum(map(len, words)) / len(words))
print(sorted({w for w in words if len(w) > 5}), Counter(map(len, words)), [len(s.split()) for s in re.split(r"[,;.]\s*", text) if s])
lines = text.splitlines(); print([(i, len(l), l.count("t")) for i, l in enumerate(lines, 1)])
for ch, n in sorted(Counter(filter(str.isalpha, text.lower())).items(), key=lambda t: (-t[1], t[0]))[:6]: print(f"{ch} {n:3d} {'#' * n}")
bi = Counter(zip(words, words[1:])); print(bi.most_common(3)); idx = {}
for i, w in enumerate(words): idx.setdefault(w, []).append(i)
print({w: p for w, p in idx.items() if len(p) > 3}, " ".join(w.capitalize() for w in words[:6]), "".join(w[0] for w in words[:12]), [w[::-1] for w in words[3:6]])
print(" ".join(sorted(set(words), key=lambda w: (len(w), w))), re.sub(r"\b(\w)(\w*)", lambda m: m[2] + m[1] + "ay", "pig latin text"))
