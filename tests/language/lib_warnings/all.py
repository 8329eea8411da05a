# since: 3.13
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("first"); warnings.warn("dep", DeprecationWarning); warnings.warn(UserWarning("obj", 1)); warnings.warn("x", stacklevel=1)
    print([(x.category.__name__, str(x.message)) for x in w], len(w))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e: print("raised", e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for i in range(3): warnings.warn("same")
    print(len(w)); warnings.filterwarnings("ignore", message="ign.*"); warnings.warn("ignored"); warnings.warn("kept"); print(len(w)); warnings.resetwarnings()
with warnings.catch_warnings(record=True) as w:
    warnings.filterwarnings("once", category=UserWarning)
    for i in range(3): warnings.warn("o")
    print(len(w))
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "src"), end="")
for f in (lambda: warnings.warn(5), lambda: warnings.warn("a", int), lambda: warnings.simplefilter("bad"), lambda: warnings.warn(), lambda: warnings.filterwarnings("always", category=5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@(warnings.deprecated("old!") if hasattr(warnings, "deprecated") else lambda f: f)
def old(): return 1
with warnings.catch_warnings(): warnings.simplefilter("ignore"); print(old(), getattr(old, "__deprecated__", "old!"))
