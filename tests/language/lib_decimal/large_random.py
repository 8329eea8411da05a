# Operations on random numbers of up to thousands of digits, each result told by a checksum.
import random, sys
from binascii import crc32
sys.set_int_max_str_digits(0)
from decimal import *
r = random.Random(3)
RS=[ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]
def coeff():
    n=r.choice([1,3,19,38,39,58,77,78,100,300,617,1000,2500,r.randrange(1,4000)])
    k=r.random()
    if k<.15: return '1'+'0'*(n-1)
    if k<.3: return '9'*n
    if k<.4: return '5'+'0'*(n-1)
    if k<.5: return '4'+'9'*(n-1)
    if k<.6: return str(r.randrange(1,10**9))+'0'*n
    if k<.7: return str(r.randrange(1,10**9))+'0'*n+str(r.randrange(1,99))
    return ''.join(r.choices('0123456789',k=n))
def num():
    return Decimal(r.choice(['','-'])+coeff()+'E'+str(r.choice([0,-1,r.randrange(-50,50),r.randrange(-3000,3000)])))
def attempt(f):
    try: return str(f())
    except Exception as e: return type(e).__name__+' '+str(e)
un=['sqrt','normalize','to_integral_value','to_integral_exact','plus','minus','abs','logb','next_plus','to_eng_string']
bi=['add','subtract','multiply','divide','divide_int','remainder','remainder_near','compare','max','quantize','divmod','compare_total']
for i in range(250):
    c=Context(prec=r.choice([20,38,39,57,100,500,1000,3000,6000]),rounding=r.choice(RS),traps=[])
    x=num();y=num() if r.random()<.7 else r.choice([x,-x,x+1,x*3,Decimal(7),Decimal(2)**r.randrange(1,600)])
    if r.random()<.3: op=r.choice(un);a=(x,)
    elif r.random()<.1: op='fma';a=(x,y,num())
    elif r.random()<.1: op='power';a=(x,Decimal(r.randrange(-30,30)))
    else: op=r.choice(bi);a=(x,y)
    if op=='quantize': a=(x,Decimal((0,(1,),r.randrange(-3000,3000))))
    print(i, op, c.prec, c.rounding, crc32(attempt(lambda:getattr(c,op)(*a)).encode()), c.flags)
    setcontext(c)
    print(crc32(repr((x<y,x==y,hash(x),hash(y),str(x)==str(Decimal(str(x))),attempt(lambda:float(x)),attempt(lambda:hash(int(x))),attempt(lambda:format(x,'.50f')),attempt(lambda:format(x,',.30g')),attempt(lambda:round(x,20)),x.adjusted(),len(x.as_tuple().digits),attempt(lambda:hash(x.as_integer_ratio())))).encode()))
    z=Decimal(r.randrange(10**200)<<r.randrange(700)); f=Decimal(r.random()*10.0**r.randrange(-300,300)); print(crc32(repr((z,f,c.create_decimal(f),f==float(f),int(z).bit_length())).encode()))
    setcontext(Context())
