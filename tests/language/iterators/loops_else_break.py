for i in range(3):
    if i == 5: break
else: print("no break", i)
for i in range(3):
    if i == 1: break
else: print("never")
print(i)
n = 0
while n < 3: n += 1
else: print("while else", n)
while True:
    n += 1
    if n % 2: continue
    if n > 6: break
else: print("never")
print(n)
def f():
    for i in range(3):
        try:
            if i == 0: continue
            if i == 2: return "ret"
            print("body", i)
        finally: print("fin", i)
    else: print("else")
print(f())
for i in []: pass
else: print("empty else", i)
out = []
for i in range(4):
    for j in range(4):
        if j == i: break
        if (i + j) % 2: continue
        out.append((i, j))
    else:
        out.append("full")
print(out)
d = {}
for d["k"] in range(3): pass
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xy")]: print(a, b, c)
print(d)
class O: pass
o = O()
for o.attr in "ab": pass
print(o.attr); l = [0, 0]
for l[0], l[1] in [(1, 2), (3, 4)]: pass
print(l)
