a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(a + b, a - b, b - a, a * b, b // a, b % a)
print(-a + b, -a - b, -a * b, -b // a, -b % a)
print(a * 0, a * 1, a * -1, a - a, a ^ a, a & 0)
x = 1
for i in range(1, 51):
    x *= i
print(x)
for i in range(50, 0, -1):
    assert x % i == 0
    x //= i
print(x)
print(2 ** 200, (-3) ** 101, (-2) ** 64)
print((2 ** 64 - 1) * (2 ** 64 - 1), (2 ** 63) * 2, -(2 ** 63) - 1, 2 ** 63 - 1 + 1)
s = 0
for i in range(300):
    s = s * 31 + i
print(s % (10 ** 9 + 7), s.bit_length(), len(str(s)))
print(abs(-a), -(-a), +a, ~a, ~-a)
print(hash(a) == hash(int(str(a))), a == a + 0, a is not None)
