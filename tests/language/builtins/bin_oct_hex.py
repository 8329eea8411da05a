class I:
    def __index__(self): return -10
print(bin(5), bin(-5), bin(0), oct(8), oct(-8), hex(255), hex(-255), bin(True), hex(I()), bin(2 ** 70), oct(10 ** 20), hex(2 ** 64))
for f in (lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: bin(), lambda: hex(1, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
