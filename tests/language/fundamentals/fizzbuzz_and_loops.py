for i in range(1, 31): print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" " if i < 30 else "\n")
for i in range(1, 6): print(" " * (5 - i) + "*" * (2 * i - 1))
for i in range(1, 6):
    for j in range(1, 6): print(f"{i * j:3}", end="")
    print()
n, steps = 27, 0
while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; steps += 1
print(steps); total = 0
for x in range(100):
    if x % 2: continue
    if x > 50: break
    total += x
print(total, x); print(*range(10, 0, -2)); print([i for i in range(20) if i % 7 == 3], sum(range(1, 101)), "done")
