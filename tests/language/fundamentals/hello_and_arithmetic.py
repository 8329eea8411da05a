print("Hello, World!")
a, b = 17, 5
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, -a // b, -a % b)
name = "Ada"; age = 36
print("Name:", name, "Age:", age, sep=" "); print(name + " is " + str(age)); print("%s is %d years old" % (name, age)); print("{} will be {}".format(name, age + 1)); print(f"{name!r} {age:>5} {age / 7:.3f}")
celsius = [-40, 0, 37, 100]
for c in celsius: print(f"{c:6}C = {c * 9 / 5 + 32:6.1f}F")
print(10 // 3 * 3 + 10 % 3, 2 + 3 * 4 ** 2 / 8 - 1, (2 + 3) * 4, not True or False and True, 1 < 2 == True, 7 & 3 | 8 ^ 2, 1 << 3 + 1, -2 ** 2, 2 ** -1)
