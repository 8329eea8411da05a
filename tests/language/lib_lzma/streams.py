# since: 3.14
# _lzma: compressors, decompressors, filters, properties, and what is refused.
import _lzma as l
def t(f,*a,**k):
    try:
        r=f(*a,**k); print(type(r) if 'ompressor' in repr(r) else r)
    except BaseException as e: print(type(e).__name__, e)
C=l.LZMACompressor; D=l.LZMADecompressor
for a in (dict(format=9),dict(format=-1),dict(check=99),dict(check=4,format=2),dict(check=3,format=3),dict(preset=99),dict(preset=-1),dict(preset='x'),dict(preset=1<<40),dict(preset=1,filters=[]),dict(filters=[]),dict(filters=5),dict(filters=[5]),dict(filters=[{}]),dict(filters=[{'id':'x'}]),dict(filters=[{'id':99}]),dict(filters=[{'id':l.FILTER_LZMA2,'nope':1}]),dict(filters=[{'id':l.FILTER_LZMA2,'lc':'x'}]),dict(filters=[{'id':l.FILTER_LZMA2,'lc':99}]),dict(filters=[{'id':l.FILTER_LZMA2,'dict_size':1<<40}]),dict(filters=[{'id':l.FILTER_LZMA2,'preset':44}]),dict(filters=[{'id':l.FILTER_DELTA,'x':1}]),dict(filters=[{'id':l.FILTER_DELTA,'dist':1000}]),dict(filters=[{'id':l.FILTER_X86,'x':1}]),dict(filters=[{'id':l.FILTER_X86,'start_offset':7}]),dict(filters=[{'id':l.FILTER_LZMA2}]*5),dict(filters=[{'id':l.FILTER_DELTA},{'id':l.FILTER_LZMA2}]),dict(format=l.FORMAT_RAW),dict(format=2,filters=[{'id':l.FILTER_LZMA2}]),dict(format=2,filters=[{'id':l.FILTER_LZMA1}]),dict(format=2,filters=[{'id':l.FILTER_DELTA},{'id':l.FILTER_LZMA1}]),dict(nope=1),dict(format='x'),dict(filters=[{'id':-1}]),dict(filters=[{'id':1<<70}]),dict(filters=[{'id':l.FILTER_LZMA2,'mode':99}]),dict(filters=({'id':l.FILTER_LZMA2,'depth':-1},)),dict(format=0)):
    print(a,end=' '); t(C,**a)
for a in (dict(format=9),dict(memlimit=10),dict(memlimit='x'),dict(memlimit=-1),dict(memlimit=1<<70),dict(format=3),dict(format=3,memlimit=5),dict(format=1,filters=[{'id':l.FILTER_LZMA2}]),dict(format=3,filters=[{'id':l.FILTER_LZMA2}]),dict(format=3,filters=[]),dict(format=3,filters=[{'id':99}])):
    print(a,end=' '); t(D,**a)
text=b'hello world '*500
for fmt,kw in ((1,{}),(2,{}),(3,dict(filters=[{'id':l.FILTER_LZMA2}])),(1,dict(check=0)),(1,dict(check=10)),(1,dict(filters=[{'id':l.FILTER_X86},{'id':l.FILTER_DELTA,'dist':4},{'id':l.FILTER_LZMA2,'preset':3}]))):
    c=C(fmt,**kw); x=c.compress(text)+c.flush(); print(len(x), x[:40])
    t(c.compress,b''); t(c.flush)
    d=D(fmt,filters=kw.get('filters') if fmt==3 else None); print(d.check,d.eof,d.needs_input); print(d.decompress(x[:20]),d.check,d.needs_input); print(len(d.decompress(x[20:]+b'tail',100)),d.eof,d.needs_input,d.unused_data); 
    y=d.decompress(b'') ; print(len(y),d.eof,d.unused_data,d.needs_input,d.check); t(d.decompress,b'')
t(D(memlimit=100).decompress,x)
t(D().decompress,b'garbage-garbage-garbage'); t(D(1).decompress,b'garbage-garbage-garbage'); t(D().decompress,'x'); t(D().decompress,x[:50]+b'zz'+x[52:]); t(D().decompress,b'',-1); t(D().decompress,b'',0)
t(C().compress,'x'); t(C().compress); 
for f in (l._encode_filter_properties,):
    for s in ({'id':l.FILTER_LZMA1},{'id':l.FILTER_LZMA1,'pb':0,'lp':3,'lc':1,'dict_size':1<<16},{'id':l.FILTER_LZMA2,'dict_size':1<<20},{'id':l.FILTER_DELTA,'dist':9},{'id':l.FILTER_X86},{'id':l.FILTER_X86,'start_offset':5},{'id':l.FILTER_ARM,'start_offset':16},{},5,{'id':98},b'x',None): print(s,end=' '); t(f,s)
for i,p in ((l.FILTER_LZMA1,b']\0\0\1\0'),(l.FILTER_LZMA1,b']'),(l.FILTER_LZMA2,b'\x10'),(l.FILTER_LZMA2,b''),(l.FILTER_DELTA,b'\x08'),(l.FILTER_X86,b''),(l.FILTER_X86,b'\x05\0\0\0'),(99,b''),(l.FILTER_LZMA1,'x'),(-1,b''),('x',b''),(1<<70,b'')): print(i,p,end=' '); t(l._decode_filter_properties,i,p)
for c in range(17): t(l.is_check_supported,c)
t(l.is_check_supported,'x'); t(l.is_check_supported,-1)
for n in sorted(dir(l)):
    if n.isupper(): print(n,getattr(l,n))
import pickle
t(pickle.dumps,C()); t(pickle.dumps,D())
