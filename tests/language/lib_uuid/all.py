# since: 3.14
# UUIDs of all kinds: from all that they can be made of, their parts, pickles, what is refused.
import uuid
def t(f,*a,**k):
    try: print(f(*a,**k))
    except BaseException as e: print(type(e).__name__, e)
U=uuid.UUID
for a in (dict(hex='{12345678-1234-5678-1234-567812345678}'),dict(hex='12345678123456781234567812345678'),dict(hex='urn:uuid:12345678-1234-5678-1234-567812345678'),dict(bytes=b'\x12\x34\x56\x78'*4),dict(bytes_le=b'\x78\x56\x34\x12\x34\x12\x78\x56'+b'\x12\x34\x56\x78'*2),dict(fields=(0x12345678,0x1234,0x5678,0x12,0x34,0x567812345678)),dict(int=0x12345678123456781234567812345678)):
    t(U,**a)
for a in (dict(),dict(hex=''),dict(hex='x'*32),dict(bytes=b'abc'),dict(bytes_le=b'abc'),dict(int=-1),dict(int=1<<128),dict(fields=(1,2)),dict(fields=(-1,0,0,0,0,0)),dict(fields=(0,-1,0,0,0,0)),dict(fields=(0,0,-1,0,0,0)),dict(fields=(0,0,0,-1,0,0)),dict(fields=(0,0,0,0,-1,0)),dict(fields=(0,0,0,0,0,-1)),dict(hex='12345678123456781234567812345678',int=1),dict(int=1,version=0),dict(int=1,version=9),dict(int=1,version=4),dict(int=1,version=8),dict(hex=5),dict(bytes='x'*16)):
    print(a,end=' '); t(U,**a)
u=U('a8098c1a-f86e-11da-bd1a-00112444be1e')
for n in 'bytes bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields hex int is_safe node time time_hi_version time_low time_mid urn variant version'.split(): print(n, repr(getattr(u,n)))
print(repr(u),str(u),hash(u)==hash(u.int),int(u)==u.int,u==U(int=u.int),u<U(int=u.int+1),u.__class__)
t(setattr,u,'int',5); t(setattr,u,'x',5); t(lambda:u<5); t(lambda:u==5)
import pickle,copy
for p in range(6):
    v=pickle.loads(pickle.dumps(u,p)); print(v==u,v.is_safe)
print(copy.deepcopy(u)==u, u.__getstate__())
for n in (uuid.NAMESPACE_DNS,uuid.NAMESPACE_URL,uuid.NAMESPACE_OID,uuid.NAMESPACE_X500):
    print(n,uuid.uuid3(n,'python.org'),uuid.uuid5(n,'python.org'),uuid.uuid5(n,b'python.org'))
t(uuid.uuid3,uuid.NAMESPACE_DNS,5)
print(uuid.NIL,uuid.MAX,uuid.RFC_4122,uuid.RESERVED_NCS,uuid.RESERVED_MICROSOFT,uuid.RESERVED_FUTURE)
print(uuid.uuid8(1,2,3), uuid.uuid6(5,6).node, uuid.uuid1(5,6).clock_seq,uuid.uuid1(5,6).version,uuid.uuid6(5,6).version,uuid.uuid7().version, uuid.uuid4().version)
for v in (uuid.uuid1,uuid.uuid4,uuid.uuid6,uuid.uuid7,uuid.uuid8):
    a=v();b=v(); print(a!=b,a.version,a.variant)
print(list(uuid.SafeUUID), uuid.SafeUUID.unknown.value)
a=uuid.uuid7(); import time; print(abs(a.time-time.time()*1000)<1000); print(abs(uuid.uuid6().time-(time.time()*1e7+0x01b21dd213814000))<1e7)
l=[uuid.uuid7() for i in range(1000)]; print(l==sorted(l))
print(uuid.getnode()==uuid.getnode(), 0<uuid.getnode()<1<<48)
for v in range(1,9): print(U(int=(1<<128)-1,version=v), U(int=(1<<128)-1,version=v).time)
for wrong in (1 << 60, 0), (-1, 0), (0, 1 << 20):
    t(lambda: uuid.uuid1(*wrong).clock_seq)
