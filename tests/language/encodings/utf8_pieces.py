# UTF-8 of all widths, whole and in pieces, valid and damaged: what comes out, and the errors, as one number.
# timeout: 90
import random, codecs
random.seed(5)
pools = ["abc ", "aé", "aé€", "漢字a", "😀x", "é€😀a\ud800", "\x7f\x80\xff\u07ff\u0800\uffff\U00010000\U0010ffff"]

h = 0
def add(x):
    global h
    for c in str(x): h = (h * 31 + ord(c)) & 0xffffffffffff
for _ in range(6000):
    pool = random.choice(pools)
    s = "".join(random.choice(pool) if random.random() < .4 else "a" * random.randrange(12) for _ in range(random.randrange(30)))
    try: b = s.encode()
    except UnicodeEncodeError as e: add(str(e)); b = s.encode("utf-8", "surrogatepass")
    add(b)
    if random.random() < .5 and b:
        b = bytearray(b); b[random.randrange(len(b))] = random.choice([0xc3, 0xff, 0x80, 0xed, 0xe0, 0xf0, 0x61]); b = bytes(b[:random.randrange(len(b)+1)])
    for errors in "strict", "replace", "surrogatepass":
        try: add(ascii(b.decode("utf-8", errors)))
        except UnicodeDecodeError as e: add(e)
    d = codecs.getincrementaldecoder("utf-8")("replace")
    cut = random.randrange(len(b) + 1)
    add(ascii(d.decode(b[:cut]))); add(d.getstate()); add(ascii(d.decode(b[cut:], True)))
    try: add(codecs.utf_8_decode(b[:cut], "strict", False))
    except UnicodeDecodeError as e: add(e)
print(h)
