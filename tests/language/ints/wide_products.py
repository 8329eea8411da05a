"""Products too large for a machine word whose high bits the next operation drops."""


def f(s):
    a = (s * 1103515245 + 12345) & 0x7FFFFFFF
    b = (s * 6364136223846 - s) % 1000000007
    c = (12345 + s * 110351524512) & s
    d = (s * 110351524512 * s + 7) & 0xff
    e = (s * 110351524512 + 1.5) 
    g = (s * 110351524512 - 5) % 17
    h = s * 110351524512 % -17
    k = s * 110351524512 & -17
    t = s * 110351524512
    u = t & 0xff
    m = (s * 110351524512 + t) & 0xfff
    n = (s * 110351524512 - True) & 0xfff
    return a, b, c, d, e, g, h, k, t, u, m, n
x=99
for i in range(20):
    x=(x*6364136223846793005+1442695040888963407)&0xffffffffffff
    for y in (x, -x, x>>7, -(x>>11), x&0xffffff): print(f(y))
