import types

x = object()
x.colour = 1
