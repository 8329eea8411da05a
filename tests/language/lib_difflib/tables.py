import difflib
h=difflib.HtmlDiff()
for kw in ({}, dict(context=True,numlines=1),dict(context=True,numlines=0), dict(context=True)):
  for w in (None,4,14):
    h=difflib.HtmlDiff(4,w)
    print(kw, w)
    for a,b in [("s\n"*8+"a b c d e\nl\n","s\n"*8+"a b c x d e\nl\n"),("a","a"),("",""),("a b\nsame\n  two  x\n<del>\nzz\nqq","a c\nsame\n  two y\nins\nzz\nqq"),("x\n\n1\n2\n3\n4\n5\n6\n7\n8\nabcdefghijklmnop\n6\n7\n7\nu\nv\n\n","y\n1\n2\n3\n4\n5\n6\n7\n8\nabcdefgkijklmnopqqq\n6\n7\n7\n\tu\n\nv\nabcdefgkijklmnopqqqabcdefgkijklmnopqqqabcdefgkijklmnopqqq")]:
        print(h.make_table(a.splitlines(),b.splitlines(),**kw))
import difflib
h=difflib.HtmlDiff()
print(h.make_file("a b\nsame\n  two  x\n<del>\nzz\nqq".splitlines(),"a c\nsame\n  two y\nins\nzz\nqq".splitlines(),"F","T",context=True,numlines=1))
print(h.make_table("a b\nsame\n  two  x\n<del>\nzz\nqq".splitlines(),"a c\nsame\n  two y\nins\nzz\nqq".splitlines()))
print(h.make_table(["a"],["a"],context=True))
print(list(difflib._mdiff(["a b\n","x\n"],["a c\n"])))
print(list(difflib._mdiff(["a b\n","x\n","m\n"]*2,["a c\n","m\n"],0)))
