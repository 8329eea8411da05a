import heapq
from collections import Counter
def huff(s):
    h = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(s).items()))]; heapq.heapify(h); k = len(h)
    while len(h) > 1: a, b = heapq.heappop(h), heapq.heappop(h); heapq.heappush(h, (a[0] + b[0], k, (a[2], b[2]))); k += 1
    codes = {}
    def walk(n, p):
        if isinstance(n, str): codes[n] = p or "0"
        else: walk(n[0], p + "0"); walk(n[1], p + "1")
    walk(h[0][2], ""); return codes, h[0][2]
def decode(bits, tree):
    out, n = [], tree
    for b in bits:
        n = n[int(b)]
        if isinstance(n, str): out.append(n); n = tree
    return "".join(out)
s = "this is an example of a huffman tree"; codes, tree = huff(s); bits = "".join(codes[c] for c in s)
print(len(bits), decode(bits, tree) == s, sorted(codes.items(), key=lambda t: (len(t[1]), t[0])))
by = int("1" + bits, 2).to_bytes((len(bits) + 8) // 8, "big"); print(by.hex(), decode(bin(int.from_bytes(by, "big"))[3:], tree))
