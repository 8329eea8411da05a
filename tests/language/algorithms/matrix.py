class Matrix:
    def __init__(self, rows): self.r = [list(x) for x in rows]; assert len({len(x) for x in self.r}) == 1
    shape = property(lambda s: (len(s.r), len(s.r[0])))
    def __matmul__(s, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.r)] for r in s.r])
    def __add__(s, o): return Matrix([[a + b for a, b in zip(x, y)] for x, y in zip(s.r, o.r)])
    def __mul__(s, k): return Matrix([[v * k for v in r] for r in s.r]) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __eq__(s, o): return isinstance(o, Matrix) and s.r == o.r
    def __getitem__(s, ij): i, j = ij; return s.r[i][j] if isinstance(i, int) else [x[j] for x in s.r[i]]
    def __repr__(s): return "\n".join(" ".join(f"{v:>4}" for v in r) for r in s.r)
    def __pow__(s, n):
        out = Matrix([[int(i == j) for j in range(len(s.r))] for i in range(len(s.r))])
        while n:
            if n & 1: out = out @ s
            s = s @ s; n >>= 1
        return out
    T = property(lambda s: Matrix(zip(*s.r)))
    def det(s):
        if len(s.r) == 1: return s.r[0][0]
        return sum((-1) ** j * v * Matrix([r[:j] + r[j + 1:] for r in s.r[1:]]).det() for j, v in enumerate(s.r[0]))
a = Matrix([[1, 2], [3, 4]]); b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, 2 * a, a ** 5, a.T, sep="\n--\n"); print(a.det(), a[0, 1], a[:, 1], a.shape, a == Matrix(a.r), (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1], Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det())
try: a * "x"
except TypeError as e: print(e)
try: Matrix([[1], [1, 2]])
except AssertionError as e: print("bad shape", e)
