# Random numbers, contexts, traps and methods, and what is signalled.
import random
from decimal import *
seed, count = 5, 350
r=random.Random(seed)
RS=[ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]
def coeff():
    n=r.choice([1,2,3,5,9,15,17,18,19,20,21,27,28,29,37,38,39,40,57,76,77,120,r.randrange(1,60)])
    k=r.random()
    if k<.15: return 10**(n-1)
    if k<.3: return 10**n-1
    if k<.4: return 5*10**(n-1)
    if k<.5: return int(('%d'%r.randrange(10)) * n)
    if k<.6: return r.randrange(1,1000)*10**r.randrange(0,n+1)
    return r.randrange(10**(n-1),10**n)
def num():
    k=r.random()
    if k<.06: return Decimal(r.choice(['NaN','Infinity','-Infinity','-NaN12','sNaN3','0','-0','0E+5','-0E-7','NaN123456789012345678901234567890123456789','sNaN9999999999']))
    e=r.choice([0,-1,-2,-5,r.randrange(-12,8),r.randrange(-60,60),r.randrange(-130,130)])
    c=coeff()
    return Decimal(('-' if r.random()<.4 else '')+str(c)+'E'+str(e))
un=['sqrt','logb','normalize','next_plus','next_minus','to_integral_value','to_integral_exact','plus','minus','abs','number_class','to_eng_string','to_sci_string','create_decimal','copy_abs','is_normal','is_subnormal','is_zero','logical_invert']
slow=['exp','ln','log10']
bi=['add','subtract','multiply','divide','divide_int','remainder','remainder_near','power','compare','compare_total','compare_total_mag','max','min','max_mag','min_mag','quantize','scaleb','shift','rotate','next_toward','same_quantum','divmod','compare_signal','copy_sign','logical_and']
def show(x):
    return repr(x)
def attempt(f):
    try: return show(f())
    except Exception as e: return type(e).__name__+' '+str(e)
sigs=[InvalidOperation,DivisionByZero,Overflow,Underflow,Subnormal,Inexact,Rounded,Clamped,FloatOperation]
specs=['','f','.2f',',.2f','>12','<15.3f','^20','+.1f',' .4e','.3g','G','%','.1%','012.2f','_.1f','E','.0f','.0e','*^30,.5f','-10','.5','.28f','n','z.1f','020','=+15.2f',',','#.3f','.0%']
for i in range(count):
    ctx=dict(prec=r.choice([1,2,3,5,9,16,18,19,20,28,28,28,38,39,50,100]),rounding=r.choice(RS),Emax=r.choice([0,9,99,999,999999]),Emin=r.choice([0,-9,-99,-999,-999999]),clamp=r.randrange(2),capitals=r.randrange(2))
    traps=[s for s in sigs if r.random()<.08] if r.random()<.3 else []
    c=Context(traps=traps,flags=[],**ctx)
    x=num(); y=num() if r.random()<.75 else r.choice([x,-x if not x.is_snan() else x,Decimal(1),Decimal(10),Decimal(3),Decimal('0.01'),Decimal(7)])
    k=r.random()
    if k<.3: op=r.choice(un); a=(x,)
    elif k<.33: op=r.choice(slow); a=(x,) if not x.is_finite() or abs(x.adjusted())<40 else (Decimal(2),)
    else: op=r.choice(bi); a=(x,y)
    if op=='quantize' and r.random()<.8: a=(x,Decimal((0,(1,),r.randrange(-20,10))))
    if op=='power' and r.random()<.9: a=(x if not x.is_finite() or x.adjusted()<50 else Decimal('1.7'),Decimal(r.randrange(-20,20)))
    if op=='power' and c.Emax<1000: c=Context(prec=c.prec,rounding=c.rounding,traps=traps)
    if op in('shift','rotate','scaleb') and r.random()<.8: a=(x,Decimal(r.randrange(-30,30)))
    if r.random()<.05: op='fma'; a=(num(),num(),num())
    print(op,*a,c.prec,c.rounding,c.Emax,c.Emin,c.clamp,'->',attempt(lambda:getattr(c,op)(*a)),c)
    if i%3==0:
        z=r.choice([num(),1.5,3,0.1,float('inf'),float('nan'),-7,10**30,True,2.5e-10,1e300,'x',None,1+0j])
        setcontext(Context(prec=c.prec,rounding=c.rounding,traps=traps))
        sp=r.choice(specs); rm=r.choice(RS); n=r.choice([None,0,1,2,5,-1,-3,28])
        fs=[lambda:x==z,lambda:x!=z,lambda:x<z,lambda:x<=z,lambda:x>z,lambda:z>=x,lambda:x+z,lambda:z-x,lambda:x*z,lambda:x/z,lambda:z/x,lambda:x//z,lambda:x%z,lambda:divmod(x,z),lambda:divmod(z,x),
            lambda:None if x.is_nan() else hash(x),lambda:int(x) if x.adjusted()<200 else 0,lambda:round(x,n),lambda:float(x),lambda:x.as_integer_ratio(),lambda:x.as_tuple(),lambda:str(x),lambda:x.to_eng_string(),lambda:x.adjusted(),
            lambda:format(x,sp),lambda:x.quantize(Decimal('0.01'),rm),lambda:x.quantize(Decimal('1e-5'),rounding=rm,context=c),lambda:x.to_integral_value(rm),lambda:x.to_integral_exact(rounding=rm),lambda:-x,lambda:+x,lambda:abs(x),lambda:bool(x),
            lambda:Decimal(z),lambda:Decimal.from_float(z),lambda:c.create_decimal(z),lambda:c.create_decimal_from_float(z),lambda:Decimal(x.as_tuple()),lambda:x.max(z),lambda:x.fma(y,z),lambda:x.compare(z),lambda:x.is_normal(),lambda:x.number_class(),lambda:x.__floor__(),lambda:x.__ceil__(),lambda:complex(x),lambda:pow(x,3,7),lambda:pow(Decimal(r.randrange(50)),5,Decimal(11)),lambda:x.copy_sign(y),lambda:x.same_quantum(y)]
        for f in r.sample(range(len(fs)),9): print(f,sp,rm,n,x,z,attempt(fs[f]),getcontext())
        setcontext(Context())
