big = 2 ** 53
print(big + 1 == float(big + 1), big + 1 > float(big), big == float(big), big + 1 != float(big))
print(10 ** 400 > float("inf"), 10 ** 400 < float("inf"), -10 ** 400 > -float("inf"), 10 ** 400 == float("nan"))
print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), 2 ** 70 == 2.0 ** 70, hash(2 ** 70) == hash(2.0 ** 70))
print(1 < 1.5 < 2, 3 <= 3.0, 3 >= 3.0, -1 < -0.5)
print({1: "a", 1.0: "b", True: "c"}, {2 ** 70: 1, 2.0 ** 70: 2})
print(sorted([3, 2.5, True, -1, 10 ** 20, 1e19, 0.0]))
for f in (lambda: 1 < "a", lambda: 1 <= None, lambda: [] > 1, lambda: 1j < 2, lambda: 1 >= {}, lambda: 10 ** 30 < "x"):
    try:
        f()
    except TypeError as e:
        print(e)
print(1 == "1", 1 != "1", 1 == None, 1 == [1])
print(9007199254740993 < 9007199254740992.0, 9007199254740993 > 9007199254740992.0, 9007199254740991 == 9007199254740991.0)
print(max(1, 1.0), max(1.0, 1), min(True, 1), max(2 ** 60, float(2 ** 60)))
