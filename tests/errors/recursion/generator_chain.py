def link(source):
    for value in source:
        yield value


chain = iter([1])
for _ in range(50_000):
    chain = link(chain)
try:
    next(chain)
except RecursionError:
    print("caught")
