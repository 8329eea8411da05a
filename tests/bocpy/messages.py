# only: lfpy
# Messages: tags, timeouts, moving and copying, threads, errors.
from bocpy import *
import threading, time, operator
from functools import partial
from regions import verify, RegionError, Region
send("a", [1,{2:3}]); print(receive("a"))
x=[1]; send("a", x); x.append(2); print(receive("a",1), x)
print(receive("none",0.01), receive("none",0), receive(["q","r"],0.01, lambda:("z",1)))
send("b", Region()); print(type(receive("b")[1]))
m=Matrix(1,2,[1,2]); send("b", m); print(m.acquired, m, receive("b"))
try: m.x
except RuntimeError as e: print(e)
r=Region()
try: send("b", r)
except RegionError as e: print("RE", e)
def prod(k):
    for i in range(100): send("p", (k,i,[i]))
ts=[threading.Thread(target=prod,args=(k,)) for k in range(4)]
for t in ts: t.start()
got=[receive("p",600)[1] for _ in range(400)]
for t in ts: t.join()
print(len(got), all([g[1] for g in got if g[0]==k]==list(range(100)) for k in range(4)))
set_tags(["alpha"]); 
try: send("beta",1)
except KeyError as e: print(e)
set_tags([])
for i in range(16): send("t%d"%i,i)
try: send("t99",1)
except KeyError as e: print(e)
drain(["t%d"%i for i in range(16)]); print(receive("t3",0)); set_tags([])
for f in ['send(1,2)','receive([],0)','receive([1],0)','receive("a"*64,0)','receive("a",0,5)', 'set_tags("ab")','drain(3)','receive("a","x")', 'send("g", (i for i in ()))', 'send("g", [open("/dev/null")])']:
    try: print(eval(f))
    except Exception as e: print(f, type(e).__name__, e)
verify()
