def vig(s, k, d=1): return "".join(chr((ord(c) - 65 + d * (ord(k[i % len(k)]) - 65)) % 26 + 65) for i, c in enumerate(s))
c = vig("ATTACKATDAWN", "LEMON"); print(c, vig(c, "LEMON", -1))
def atbash(s): return s.translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba"))
print(atbash("hello"), atbash(atbash("hello"))); p, q = 10 ** 9 + 7, 10 ** 9 + 9; n, e = p * q, 65537; d = pow(e, -1, (p - 1) * (q - 1))
m = int.from_bytes(b"secret", "big"); x = pow(m, e, n); print(x, pow(x, d, n).to_bytes(6, "big"), d)
def rail(s, k):
    r = [[] for _ in range(k)]; i, st = 0, 1
    for ch in s: r[i].append(ch); st = 1 if i == 0 else -1 if i == k - 1 else st; i += st
    return "".join(map("".join, r))
print(rail("WEAREDISCOVEREDFLEEATONCE", 3)); morse = {"S": "...", "O": "---", "E": "."}; print(" ".join(morse.get(ch, "?") for ch in "SOSX"))
def freq(s): return sorted(((s.count(ch), ch) for ch in set(s)), reverse=True)[:3]
print(freq("mississippi"), [ord(ch) ^ 42 for ch in "key"], bytes(b ^ 0x55 for b in b"xor").hex())
def egcd(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print(egcd(e, (p - 1) * (q - 1))[0], egcd(240, 46), pow(7, 10 ** 18, 10 ** 9 + 7))
