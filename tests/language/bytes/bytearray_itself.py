# A bytearray that is given itself.
def f(b=bytearray(b'xyz')):
    b += b
    return b
try: print(f())
except BufferError as e: print(e)
def g(a,b):
    a += b
    return a
x=bytearray(b"ab")
try: print(g(x,x))
except BufferError as e: print(e)
try:
    x.extend(x); print(x)
except BufferError as e: print(e)
e = bytearray()
e += e
print(e)
x = bytearray(b"q")
x += memoryview(b"rs")
print(x)
