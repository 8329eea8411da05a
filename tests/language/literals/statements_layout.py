if True: print("one line"); x = 1; print(x);
for i in range(2): print(i, end=" "); print()
class A: pass; y = 2
def f(): return 1; print("never")
while x: x -= 1; print("w")
total = 1 + \
    2 + \
    3
l = [1,  # comment
     2,

     3]  # end
d = {"a":
     1}
print(total, l, d, A.y, f(), (lambda: (
    5
))())
if (1 and
    2): print("paren cond")
# comment only
	
def g(
    a,
    b=2,  # trailing
    *,
    c=3,
): return (a,
           b, c)
print(g(1), g(
    1,
    c=5,
), sep=
" | "); pass; ...; "string statement"; 5
if 1:
	print("tab indent")
	if 2:
	    print("mixed")
try: print("t")
except: pass
else: print("e")
finally: print("f")
print("semi"); print("colon"); \
print("cont")
x = (1)
y = (1,)
z = 1,
print(x, y, z, (x), ((x)), [((1), 2)][0], {"k": (lambda: 1)()}["k"])
if x == 1: \
    print("backslash body")
match = [
]; print(match)
print("done")  # no newline at the end of this comment
