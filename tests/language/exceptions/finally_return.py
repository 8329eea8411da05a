# since: 3.14
src = '''
def a():
    try: return 1
    finally: return 2
def b():
    try: raise ValueError
    finally: return "swallowed"
def c():
    for i in range(3):
        try: raise ValueError
        finally: continue
    return i
def d():
    while 1:
        try: return 1
        finally: break
    return "broke"
'''
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    exec(compile(src, "<s>", "exec"))
    print([(x.category.__name__, str(x.message), x.lineno) for x in w])
print(a(), b(), c(), d())
