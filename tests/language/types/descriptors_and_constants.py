"""Weak references, namespaces, constants, super, property and bound methods."""

import re

import weakref,types
class C:
    def __len__(s): return 3
c=C()
r=weakref.ref(c); print(repr(r).replace(hex(id(c)),'X').replace(hex(id(r)),'Y'))
p=weakref.proxy(c); print(repr(p).replace(hex(id(c)),'X').replace(hex(id(p)),'Y'), type(p), len(p))
def t(f):
    try: print(re.sub(r'0x[0-9a-f]+', '0x', str(f())))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: weakref.ref(1)); t(lambda: weakref.ref()); t(lambda: r(1)); t(lambda: weakref.ref(c,callback=1)); t(lambda:weakref.proxy(1))
t(lambda: hash(weakref.proxy(c)))
t(lambda: weakref.ref(c) is r); t(lambda: weakref.getweakrefcount(c)); t(lambda: weakref.ref(c,None,1)); t(lambda: r.__callback__)
del c
print(repr(r).split(';')[1]); t(lambda: len(p)); t(lambda: hash(r)); t(lambda: repr(p)[-7:])
print(type(r), weakref.ReferenceType.__module__, weakref.ProxyType, weakref.CallableProxyType)
n=types.SimpleNamespace(a=1,b='x'); print(n, n==types.SimpleNamespace(a=1,b='x'), n.__dict__)
t(lambda: types.SimpleNamespace(1)); t(lambda: types.SimpleNamespace({'a':1})); t(lambda: types.SimpleNamespace(1,2)); t(lambda: n.c); t(lambda: n<n); t(lambda: types.SimpleNamespace({1:2})); t(lambda: n.__reduce__()); t(lambda:n.__replace__(a=3))
t(lambda: type(None)()); t(lambda: type(None)(1)); t(lambda: type(NotImplemented)()); t(lambda: type(...)()); t(lambda: bool(NotImplemented)); t(lambda: NotImplemented.__reduce__()); t(lambda: (...).__reduce__()); print(type(None),type(NotImplemented),type(...), repr(...), repr(NotImplemented))
t(lambda: hash(None)==hash(None)); t(lambda: None.foo); t(lambda: setattr(None,'a',1)); t(lambda:None.__bool__()); t(lambda: None==None)
s=super(C,C()); print(repr(s)); t(lambda: s.foo); t(lambda: super()); t(lambda: super(C).__get__(C())); t(lambda: super(C)); t(lambda:s.__self_class__); t(lambda:s.__thisclass__); t(lambda:s.__self__.__class__); t(lambda: super(1)); t(lambda: super(C,1)); t(lambda: super(C,x=1))
t(lambda: setattr(s,'a',1))
class P:
    @property
    def x(self): return 1
    y=property()
    z=property(lambda s:1, doc='d')
t(lambda: setattr(P(),'x',1)); t(lambda: delattr(P(),'x')); t(lambda: P().y); t(lambda: P.x.__name__); t(lambda:P.z.__doc__); t(lambda: property().__get__(1)); t(lambda: property().__set__(1,2)); t(lambda: repr(classmethod(len))); t(lambda: repr(staticmethod(len))); t(lambda: classmethod(1).__get__(1)()); t(lambda: staticmethod(1)()); t(lambda: property(1).__name__); t(lambda: P.y.__name__)
class D:
    def f(s): pass
d=D(); t(lambda: d.f.foo); t(lambda: setattr(d.f,'a',1)); t(lambda: d.f==d.f); t(lambda: types.MethodType(1,2)); t(lambda: types.MethodType(len,None)); t(lambda: types.MethodType(len)); t(lambda: d.f.__func__); t(lambda: types.MethodType(len,[1])()); t(lambda: repr(types.MethodType(len,[1])))
M=types.ModuleType
t(lambda: M()); t(lambda: M(1)); t(lambda: M('a').foo); t(lambda: M('a')); t(lambda: M('a','d').__doc__); t(lambda: M.__new__(M).foo); t(lambda: M.__new__(M)); t(lambda: delattr(M('a'),'b')); t(lambda: setattr(M('a'),'__dict__',{})); t(lambda:dir(M('a')))
