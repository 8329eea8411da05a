"""The lines that sys.settrace tells of in statements that leave little or no code."""
import sys
def trace(frame, event, arg):
    if event == 'line': out.append(frame.f_lineno - frame.f_code.co_firstlineno)
    elif event in ('exception', 'return'): out.append(event[0] + str(frame.f_lineno - frame.f_code.co_firstlineno))
    return trace
def run(fn):
    global out
    out = []
    sys.settrace(trace)
    try:
        fn()
    except Exception as e:
        pass
    finally:
        sys.settrace(None)
    print(fn.__name__, out)
def arigo1():
    x = 1
    del x
    if 0:
        pass
    x = 1
def arigo0():
    x = 1
    del x
    while 0:
        pass
    x = 1
def tight():
    items = range(0, 3)
    i = 0
    while i < 3:
        b = items[i]; i+=1
def genexp():
    yes = 1
    if yes: list(i for i in [1, 2])
    x = (i for i in range(2))
    for j in x: pass
def tryelse():
    try:
        pass
    except KeyError:
        x = 2
    else:
        x = 3
        try:
            raise ValueError
        except KeyError:
            pass
def wrong():
    try:
        2/0
    except IndexError:
        4
    return 5
def star():
    try:
        x = 1
    except* ValueError:
        x = 2
    finally:
        x = 3
def iffalse():
    try:
        if 0: pass
        if False:
            x = 2
    except Exception:
        X
class C:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def ifwith():
    with C():
        if False:
            pass
        if 0:
            x = 1
        else:
            x = 3
def early():
    with C():
        return 1
    return 2
def contfin():
    for y in (1, 2):
        try:
            if y > 1:
                continue
        finally:
            z = 1
def brkfin():
    for y in (1, 2):
        try:
            if y > 1:
                break
        finally:
            z = 1
    return y
def brkelse():
    TRUE = 1
    x = 1
    while TRUE:
        if x:
            break
        else:
            x = 1
    else:
        x = 2
    y = 3
for fn in (arigo0, arigo1, tight, genexp, tryelse, wrong, star, iffalse, ifwith, early, contfin, brkfin, brkelse): run(fn)
