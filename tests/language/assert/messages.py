def check(x):
    assert isinstance(x, int), f"want int, got {type(x).__name__}"
    assert x >= 0, ("negative", x)
    assert x != 13
    assert x < 100, ValueError("big")
    return x
for v in (5, "a", -1, 13, 1000, True):
    try: print(check(v))
    except AssertionError as e: print(repr(e), e.args, str(e))
try:
    try: assert False, "inner"
    except AssertionError as e: raise RuntimeError("outer") from e
except RuntimeError as e: print(repr(e.__cause__), isinstance(e.__cause__, Exception))
log = []
def side(x): log.append(x); return x
assert side(1), side("never")
try: assert side(0), side("msg")
except AssertionError as e: print(e, log)
class E(AssertionError): pass
try: raise E("sub")
except AssertionError as e: print(type(e).__name__)
assert (1, "tuple is truthy")[0]; assert [0]; assert not []; assert "x" in "xyz" and 1 < 2; assert True, 1 / 0; print("done")
