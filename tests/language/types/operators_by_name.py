"""Operators on operands that do not fit, and special methods called by name."""

import collections
import operator
import re
import warnings

warnings.simplefilter("ignore")


def t(text):
    try:
        print(text, "->", re.sub(r"0x[0-9a-f]+", "0x", repr(eval(text))))
    except BaseException as e:
        print(text, "->", type(e).__name__, e)


class A:
    pass


class B:
    def __bool__(s):
        return True


CASES = [
    "1+'a'", "'a'+1", "[]+1", "()+1", "b''+1", "bytearray()+1", "[]+()", "1-'a'", "'a'-1", "'a'*'b'", "[]*'a'",
    "'a'*1.5", "[]*[]", "A()*[]", "A()+1", "A()@1", "A()**2", "pow(A(),2)", "pow(1,'a')", "pow(1,2,'a')", "pow(A(),1,2)",
    "divmod(1,'a')", "1<<'a'", "1|'a'", "-'a'", "+A()", "~A()", "~1.5", "abs('a')", "1<'a'", "A()<A()", "A()<=1",
    "None<1", "len(1)", "len(A())", "A()[1]", "A()['a']", "int[1]", "list[int]", "A[1]", "None[1]", "(1)[0]", "len[0]",
    "1 in 1", "1 in A()", "iter(A())", "next(A())", "A()()", "1()", "'a'()", "None()", "isinstance(1,1)",
    "isinstance(1,(int,1))", "isinstance(1,'a')", "issubclass(1,int)", "issubclass(int,1)", "issubclass(int,(1,))",
    "hash([])", "hash({})", "hash(([],))", "dir(1)[:2]", "[][1]", "[]['a']", "()['a']", "''['a']", "b''['a']", "{}[1]",
    "{}[[]]", "[1][1.5]", "[1,2][None]", "range(1)['a']", "operator.iadd(1,'a')", "operator.isub([],1)",
    "operator.imul([],'a')", "operator.ipow(A(),1)", "operator.index('a')", "operator.length_hint(A(),'a')", "range('a')",
    "chr('a')", "[1]*(1<<70)", "format(A(),'x')", "format(object(),'x')", "A().__format__('x')",
    "object.__init_subclass__(1)", "object().__reduce__()", "object().__reduce_ex__(2)", "object().__reduce_ex__(4)",
    "A().__reduce_ex__(2)", "A().__reduce_ex__(1)", "A().__getstate__()", "object().__getattribute__(1)", "getattr(1,2)",
    "setattr(1,2,3)", "delattr(1,'a')", "A.__subclasshook__(1)", "A().__init_subclass__()", "hasattr(1,2)",
    "collections.deque()+1", "(1).__add__('a')", "[].__add__(1)", "[].__mul__('a')", "''.__add__(1)", "[].__contains__()",
    "(1).__lt__('a')", "(1).__pow__(2,3)", "(1).__rpow__(2)", "(1).__hash__()", "[].__hash__", "(1).__bool__()",
    "[].__len__()", "[].__getitem__('a')", "[].__setitem__(1)", "{}.__delitem__(1)", "object().__eq__(1)",
    "object().__ne__(1)", "object().__hash__(1)", "''.__getattribute__('a')", "type.__call__()", "type.__call__(int)",
    "list.__call__", "(lambda:0).__get__(None,None)", "int.__get__", "iter([]).__next__()",
    "object.__setattr__(int,'a',1)", "object.__getattribute__(int,'foo')", "object.__delattr__(A,'a')",
    "type.__setattr__(A(),'a',1)", "A.__dict__['__dict__']", "A.__dict__['__weakref__']", "A().__weakref__",
    "A.__weakref__", "int.real", "int.__dict__['real'].__get__('a')", "int.__dict__['real'].__set__(1,2)",
    "int.numerator.__name__", "object.__reduce_ex__(1,'a')", "A() < B()", "B() + A()", "1 + None", "None + 1",
]
for case in CASES:
    t(case)


def statement(text):
    try:
        exec(text, {"a": A(), "s": "a", "l": []})
    except TypeError as e:
        print(text, "->", e)


for case in ["a+=1", "l+=1", "s-=1", "a[1]=2", "del a[1]", "s[0]=2", "del s[0]", "a**=2", "a@=2", "l*='a'", "a//=1", "a<<=1"]:
    statement(case)
