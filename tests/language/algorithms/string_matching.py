def naive(t, p): return [i for i in range(len(t) - len(p) + 1) if t[i:i + len(p)] == p]
def kmp(t, p):
    f, k = [0], 0
    for c in p[1:]:
        while k and p[k] != c: k = f[k - 1]
        k += p[k] == c; f.append(k)
    out, k = [], 0
    for i, c in enumerate(t):
        while k and p[k] != c: k = f[k - 1]
        k += p[k] == c
        if k == len(p): out.append(i - k + 1); k = f[k - 1]
    return out
def rabin(t, p, B=256, M=10 ** 9 + 7):
    n = len(p); hp = ht = 0; pw = pow(B, n - 1, M); out = []
    for i in range(n): hp = (hp * B + ord(p[i])) % M; ht = (ht * B + ord(t[i])) % M
    for i in range(len(t) - n + 1):
        if hp == ht and t[i:i + n] == p: out.append(i)
        if i + n < len(t): ht = ((ht - ord(t[i]) * pw) * B + ord(t[i + n])) % M
    return out
def z(s):
    r = [0] * len(s); l = h = 0
    for i in range(1, len(s)):
        if i < h: r[i] = min(h - i, r[i - l])
        while i + r[i] < len(s) and s[r[i]] == s[i + r[i]]: r[i] += 1
        if i + r[i] > h: l, h = i, i + r[i]
    return r
t = "abracadabra abracadabra cabra" * 3
for p in ("abra", "cad", "a", "zzz", "abracadabra"): print(p, naive(t, p)[:6], naive(t, p) == kmp(t, p) == rabin(t, p))
print(z("aabxaabxcaab")); print(sorted(range(6), key=lambda i: "banana"[i:]), max((s[i:j] for s in ["abacdfgdcaba"] for i in range(12) for j in range(i, 13) if s[i:j] == s[i:j][::-1]), key=len))
