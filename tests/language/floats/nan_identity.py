# two NaNs that are not one object are never equal, one NaN object is found by identity
nan, other = float("nan"), float("nan")
print(nan is nan, nan is other, nan == nan, nan in [nan], nan in [other], nan in (other,), [nan] == [nan], [nan] == [other])
print({nan: 1}.get(nan), {nan: 1}.get(other), len({nan, nan}), len({nan, other}), {"a": nan} == {"a": other})
print([nan, other].index(other), [nan, other].count(nan), (nan,) == (nan,), (nan,) == (other,))
