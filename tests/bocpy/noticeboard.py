# only: lfpy
# stderr: no
# The noticeboard: snapshots, updates, limits, threads, errors.
from bocpy import *
import threading, time, operator
from functools import partial
from regions import verify, RegionError
try: notice_write("k",[1,2])
except RuntimeError as e: print(e)
start()
notice_write("k",[1,2]); print(dict(noticeboard()), notice_read("k"), notice_read("z",5))
notice_update("n", partial(operator.add,1), 0); notice_update("n", partial(operator.add,1), 0); print(notice_read("n"))
notice_update("n", lambda v: REMOVED); print(notice_read("n"), REMOVED)
try: notice_read("k").append(3)
except TypeError as e: print(e)
notice_update("k", lambda v: v+[7]); print(notice_read("k"))
notice_update("k", lambda v: 1 // 0); print(notice_read("k"))
notice_delete("k"); notice_delete("k"); print(len(noticeboard()))
for i in range(64): notice_write("key%d"%i,i)
notice_write("more",1)
try: notice_seed("more",1)
except RuntimeError as e: print(e)
for f in ['notice_write(1,2)','notice_write("a"*64,1)','notice_write("a\\0",1)','notice_update("a",5)','noticeboard().__setitem__','notice_write("key1",(i for i in ()))', 'notice_update("key1", lambda v: notice_write("key2",1))']:
    try: print(eval(f))
    except Exception as e: print(f, type(e).__name__, e)
def inc():
    for i in range(200): notice_update("key0", partial(operator.add,1))
ts=[threading.Thread(target=inc) for k in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(notice_read("key0"))
import copy,pickle
c=Cown(5); notice_write("key1",{'c':c}); print(notice_read("key1")['c'] is c)
verify()
for i in range(10, 64): notice_delete("key%d" % i)
notice_write("one", 1)
d = Cown(0)
@when(d)
def snapshot(d):
    a = dict(noticeboard())
    notice_write("one", 2)
    notice_delete("key2")
    for i in range(60): notice_write("many%d" % i, i)
    b = noticeboard()
    return a == b, b["one"], notice_read("one"), "key2" in b
@when(d, snapshot)
def later(d, s):
    return notice_read("one"), notice_read("key2", "gone")
quiesce()
print(snapshot.unwrap(), later.unwrap())
print(len(quiesce(noticeboard=True)), len(wait(noticeboard=True)), dict(noticeboard()), quiesce(noticeboard=True))
notice_seed("cfg", {"n": [1, 2]})
@when()
def reads():
    n = notice_read("cfg")["n"]
    try: n.append(3)
    except TypeError as e: return n, str(e)
quiesce()
print(reads.unwrap(), wait(noticeboard=True))
