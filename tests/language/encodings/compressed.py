"""The codecs bz2 and zlib piece by piece; what comes last may end them."""
import codecs
for n in "bz2", "zlib":
    e = codecs.getincrementalencoder(n)()
    data = b"".join([e.encode(b"abc"*100), e.encode(b"x",True)])
    d = codecs.getincrementaldecoder(n)()
    print(n, d.decode(data[:10])+d.decode(data[10:],True)==b"abc"*100+b"x", codecs.decode(codecs.encode(b"hi",n),n))
    d.reset()
    print(len(d.decode(data,True)))
    try:
        codecs.getincrementalencoder(n)("ignore")
    except AssertionError:
        print("strict only")
