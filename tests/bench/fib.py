"""Recursive functions: Fibonacci, Ackermann and Tak."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


print(fib(34))
print([ack(2, n) for n in range(0, 300, 30)])
print(tak(18, 12, 6), tak(22, 14, 8))
