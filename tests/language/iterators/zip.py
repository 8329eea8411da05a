# since: 3.13
print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip([1, 2], "ab", strict=True)), dict(zip("ab", range(9))), list(zip(*[(1, "a"), (2, "b")])), [*zip(range(3), range(3, 9), "xyz")])
for args in (("ab", "a"), ("a", "ab"), ("a", "b", "cd"), ("ab", "cd", "e"), ("", "a")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
for f in (lambda: zip(5), lambda: zip("a", None), lambda: zip("a", foo=1), lambda: zip([1], 2, strict=True)):
    try:
        f()
    except TypeError as e:
        print(e)
it = iter(range(7)); print(list(zip(it, it, it)), list(it))
it = iter([1, 2, 3]); print(list(zip(it, [1])), next(it)); z = zip("ab", "cd"); print(next(z), iter(z) is z, list(z), list(z), type(z).__name__)
def g(n, log):
    for i in range(n): log.append(n); yield i
log = []; print(list(zip(g(2, log), g(3, log))), log); log = []; print(list(zip(g(3, log), g(2, log))), log)
