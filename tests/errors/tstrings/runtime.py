def f(x):
    return t'a{x}{x.y!r:>{x.z}}'
f(1)
