def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days(y, m): return [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]; y -= m < 3
    return (y + y // 4 - y // 100 + y // 400 + t[m - 1] + d) % 7
def valid(s):
    try: y, m, d = map(int, s.split("-"))
    except ValueError as e: return f"bad: {e}"
    return 1 <= m <= 12 and 1 <= d <= days(y, m)
def cal(y, m):
    print(f"{m:02}/{y}".center(20).rstrip()); print("Su Mo Tu We Th Fr Sa"); row = ["  "] * weekday(y, m, 1)
    for d in range(1, days(y, m) + 1):
        row.append(f"{d:2}")
        if len(row) == 7: print(" ".join(row)); row = []
    if row: print(" ".join(row))
cal(2024, 2); print([y for y in range(1896, 2005) if leap(y)][:5], weekday(2000, 1, 1), [valid(s) for s in ("2023-02-29", "2024-02-29", "2024-13-01", "x-1-1", "1-2", "1-2-3-4")])
def ordinal(y, m, d): return d + sum(days(y, k) for k in range(1, m)) + 365 * (y - 1) + (y - 1) // 4 - (y - 1) // 100 + (y - 1) // 400
print(ordinal(2024, 12, 25) - ordinal(2000, 1, 1), sum(weekday(y, m, 1) == 0 for y in range(1901, 2001) for m in range(1, 13)))
