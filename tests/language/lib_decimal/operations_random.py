# Operations on random numbers in random contexts, and what they signal.
import random
from decimal import *
r=random.Random(9)
def num():
    k=r.random()
    if k<.06: return Decimal(r.choice(['NaN','Infinity','-Infinity','-NaN12','sNaN3','0','-0','0E+5','-0E-7']))
    d=r.randrange(0,10**r.randrange(1,r.choice([3,12,30]))); e=r.randrange(-12,8) if r.random()<.8 else r.randrange(-60,60)
    return Decimal((r.randrange(2),tuple(map(int,str(d))),e))
un=['exp','ln','log10','sqrt','logb','normalize','next_plus','next_minus','to_integral_value','to_integral_exact','plus','minus','abs','number_class','to_eng_string','logical_invert']
bi=['add','subtract','multiply','divide','divide_int','remainder','remainder_near','power','compare','compare_total','max','min','max_mag','min_mag','quantize','scaleb','shift','rotate','next_toward','same_quantum','divmod','compare_signal','copy_sign']
for i in range(2500):
    c=Context(prec=r.choice([1,2,5,9,16,28]),rounding=r.choice([ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]),Emax=r.choice([9,99,999999]),Emin=r.choice([-9,-99,-999999]),clamp=r.randrange(2),traps=[])
    x=num()
    if r.random()<.4: op=r.choice(un); a=(x,)
    else: op=r.choice(bi); a=(x,num())
    if op=='power' and r.random()<.7: a=(x,Decimal(r.randrange(-20,20)))
    if op in('shift','rotate') and r.random()<.7: a=(x,Decimal(r.randrange(-9,9)))
    if op == 'power' and c.Emax < 1000: c = Context(prec=c.prec, traps=[])
    if r.random()<.05: op='fma'; a=(num(),num(),num())
    try: got=getattr(c,op)(*a)
    except Exception as e: got=type(e).__name__+str(e)
    print(op,*a,c.prec,c.rounding,c.Emax,c.Emin,c.clamp,'->',got,[f.__name__ for f,v in c.flags.items() if v])
    if i%7==0:
        y=num() if r.random()<.8 else r.choice([1.5,3,0.1,float('inf')])
        for f in (lambda: x==y, lambda: x<y, lambda: None if x.is_nan() else hash(x), lambda: int(x), lambda: round(x), lambda: round(x,2), lambda: float(x), lambda: x.as_integer_ratio(), lambda: x.as_tuple(), lambda: str(x), lambda: x//1, lambda: x.adjusted()):
            try: print(f())
            except Exception as e: print(type(e).__name__,e)
