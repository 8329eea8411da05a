# since: 3.14
print(list(map(lambda a, b: (a, b), "ab", "cd", strict=True)))
for args in (("ab", "c"), ("a", "cd"), ("ab", "cd", "e")):
    try:
        print(list(map(lambda *a: a, *args, strict=True)))
    except ValueError as e:
        print(e)
print(list(map(str, [1], strict=False)))
