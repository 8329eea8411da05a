log = []
def t(x, v):
    log.append(x)
    return v
print(t(1, 0) or t(2, "") or t(3, "x") or t(4, 1), log); log.clear()
print(t(1, 1) and t(2, [5]) and t(3, 0) and t(4, 1), log); log.clear()
print(t(1, 0) and t(2, 1) or t(3, "z"), log); log.clear()
print((t(1, 1) or t(2, 1)) and not t(3, 0), log); log.clear()
print(t("a", 1) if t("c", 0) else t("b", 2), log); log.clear()
print(t(1, 3) < t(2, 2) < t(3, 1), log); log.clear()
print(t(1, 1) < t(2, 2) < t(3, 3) == t(4, 3), log); log.clear()
print(all(t(i, i < 2) for i in range(5)), log); log.clear()
print(any(t(i, i == 2) for i in range(5)), log); log.clear()
print(not t(1, 0) and not t(2, 0) or t(3, 9), log); log.clear()
x = None
y = x or {} or [] or "dflt"
print(y, x and x.foo, 0 or None, None or 0, "" and 1, 1 and "")
while t("w", len(log) < 4) and not t("v", len(log) > 5):
    pass
print(log)
if not (t(1, 0) or t(2, 0)) and (t(3, 1) and t(4, 1)):
    print("yes", log[-4:])
