import difflib, random
from difflib import *
r=random.Random(5)
def words(n): return [r.choice("abcdefg ")*r.randint(0,2)+r.choice(["one","two","three","\tfour"])+"\n" for i in range(n)]
for k in range(40):
    a=words(r.randint(0,14)); b=list(a)
    for i in range(r.randint(0,5)):
        w=r.choice("idr"); p=r.randint(0,len(b))
        if w=="i": b.insert(p, words(1)[0])
        elif w=="d": del b[p:p+r.randint(0,3)]
        else: b[p:p+1]=[x.replace("e","ee") for x in b[p:p+1]]
    print(list(unified_diff(a,b,"f","t","d1","d2",n=r.randint(0,3))))
    print(list(context_diff(a,b,"f","t",n=r.randint(0,3),lineterm="")))
    d=list(ndiff(a,b)); print(d); assert list(restore(d,1))==a and list(restore(d,"2"))==b
    s=SequenceMatcher(lambda c:c in " t","".join(a),"".join(b))
    print(s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio(), sorted(s.bjunk), sorted(s.bpopular), s.find_longest_match())
    print(list(s.get_grouped_opcodes(1)), s.get_matching_blocks())
    print(list(difflib._mdiff(a,b)), list(difflib._mdiff(a,b,1)))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
for f in (lambda: get_close_matches("a",[],0), lambda: get_close_matches("a",[],1,2), lambda: list(restore([],5)), lambda: list(unified_diff(["a"],["b"],b"x")), lambda: list(unified_diff([b"a"],["b"])), lambda: list(unified_diff("a","b")), lambda:list(unified_diff(b"a",["b"])),lambda:list(unified_diff([],["b"], 1)),lambda:list(diff_bytes(unified_diff,["a"],["b"])), lambda:list(diff_bytes(unified_diff,[b"a\xff"],[b"b\x80"],b"x",b"y")), lambda: list(unified_diff(bytearray(),["b"]))):
    try: print(f())
    except Exception as e: print(type(e), e)
print(SequenceMatcher[int], IS_LINE_JUNK(" # \n"), IS_LINE_JUNK("hello"), IS_CHARACTER_JUNK("\n"))
