# since: 3.14
# exit: 1
print("start")
def f(x): return 10 // x
print(f(3))
try: f(0)
finally: print("cleanup")
print("never")
