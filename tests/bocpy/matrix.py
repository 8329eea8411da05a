# only: lfpy
# Matrix: making, elements, operators, folding, vectors, parts, errors.
from bocpy import Matrix
import pickle, copy
m = Matrix(2,3,[1,2,3,4,5,6])
print(m, repr(m), m.T, m.shape, m.size, m.length, len(m))
print(m+1, 1-m, m*m, m/2, 2/m, m+[10,20,30], m + Matrix(2,1,[100,200]))
print(m@m.T)
print(m.sum(), m.sum(0), m.sum(1), m.mean(), m.mean(-2), m.mean(-1), m.min(0), m.max(1), m.magnitude(0), m.magnitude(1), m.magnitude_squared(0))
print(m.argmin(), m.argmax(), m.argmax(0), m.argmin(1))
print(pickle.loads(pickle.dumps(m)), copy.deepcopy({'a':m}))
print(m[0], m[0,1], m[:,1], m[::-1], m[-1,-1], list(m), list(m.T[:,0]))
m[0]=[7,8,9]; m[:,0]=[1,2]; m[1,1]=50; print(m)
m.x=3; print(m.x, m.y)
print(Matrix.vector([1,0]).cross(Matrix.vector([0,1])), Matrix(1,3,[1,0,0]).cross([0,1,0]), Matrix(3,2,[1,0,0,1,1,1]).cross(Matrix(3,2,[0,1,1,0,1,1])))
print(Matrix(2,2,[1,0,0,1]).angle(), Matrix(2,2,[1,2,3,4]).perpendicular(), Matrix.vector([3,4]).normalize(), Matrix(2,2,[3,4,0,0]).normalize(1),Matrix(2,2,[3,4,0,0]).normalize(0))
print(Matrix.concat([m,m]), Matrix.concat([m,[1,2]],1), Matrix.concat([]), m.select([1,0,0]), m.select([2,0],-1), m.select([]))
print(m.vecdot(m), m.vecdot([1,1,1],1), m.clip(3), m.clip(2,8), -m, abs(-m))
print(m.transpose(True) is m, m)
print(Matrix.zeros((2,2)), Matrix.ones((1,2)))
Matrix.seed(5); a=Matrix.normal(); Matrix.seed(5); print(a==Matrix.normal(), type(Matrix.uniform(0,1,(2,2))).__name__)
m2 = Matrix.normal(5, 2, (1000, 10))
print(abs(m2.mean() - 5) < 0.2, abs((m2 - m2.mean()).magnitude_squared() / 10000 - 4) < 0.4)
u = Matrix.uniform(-1, 2, (100, 10)); print(u.min() >= -1, u.max() < 2, abs(u.mean() - 0.5) < 0.2)
print(repr(Matrix(100,100,1.0)))
import copy, regions
z = regions.freeze(Matrix(1, 2, [1, 2]))
print(z + 1, z.sum(), regions.is_frozen(z), z.acquired)
for f in ["Matrix(0,1)","Matrix(2,2,[1])","Matrix(1,1,'x')","m@m","m+Matrix(7,7)","m[9]","m['a']","m.select([9])","m.sum(2)","Matrix.concat([m,Matrix(1,1)])","Matrix.vector(3)","Matrix.zeros(3)","m+'a'","m[0,0,0]","Matrix(1,1).y","m.cross(1)","m.angle()","m.clip(3,1)", "z.__setitem__(0, 1)", "setattr(z, 'x', 1)", "z.transpose(in_place=True)", "z.__iadd__(1)", "z.abs(True)", "m.__delitem__(0)", "Matrix.allclose(1, m)", "Matrix('a', 1)","m+None", "hash(m) == hash(m)", "Matrix(2,2,[1,2,3,'a'])"]:
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)

r = regions.Region()
r.m = Matrix(2, 2, [1, 2, 3, 4])
r.m += 1
print(r.m, r.owns(r.m), regions.is_local(r.m + 1))
c = regions.Cown(None)
x = Matrix(1, 3, [1, float("nan"), 3])
print(x.min(), x.argmax(), x.max(), Matrix.allclose(x, x), Matrix.allclose(x, Matrix(1, 2)))
a = Matrix(2, 2, [1, 2, 3, 4])
a[0] = a[1]; a[:, 1] = a[:, 0]; print(a)
a[:] = a; a[:, :] = 7; print(a, a.round() is a, a.floor(in_place=True) is a)
print(Matrix(2, 2, [1.5, -1.5, 2.4, -2.6]).round(), Matrix(1, 2, [1.5, -1.5]).ceil(), Matrix(1, 2, [1.5, -1.5]).floor())
class Sub(Matrix): pass
s = Sub(1, 2); print(type(s).__name__, type(s + 1).__name__, s, isinstance(s, Matrix), repr(s))
big = Matrix(300, 40, list(range(12000)))
print((big @ big.T)[299, 299] == sum(i * i for i in range(11960, 12000)), big.sum(), big.mean(0)[0, 39], big.T.T.sum(1)[-1])
regions.verify()
