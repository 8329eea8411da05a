# format() of random numbers by random specifications.
import random
from decimal import *
r=random.Random(5)
def num():
    k=r.random()
    if k<.05: return Decimal(r.choice(['NaN','Infinity','-Infinity','-NaN12']))
    d=r.randrange(0,10**r.randrange(1,12)); e=r.randrange(-12,8)
    return Decimal((r.randrange(2),tuple(map(int,str(d))),e))
for i in range(800):
    x=num()
    spec=''
    if r.random()<.3: spec+=r.choice(['*<','x>','_^','0=','<','>','=','^'])
    if r.random()<.3: spec+=r.choice('+- ')
    if r.random()<.1: spec+='z'
    if r.random()<.2: spec+='0'
    if r.random()<.5: spec+=str(r.randrange(1,25))
    if r.random()<.3: spec+=r.choice(',_')
    if r.random()<.5: spec+='.'+str(r.randrange(0,9))
    if r.random()<.7: spec+=r.choice('eEfFgG%')
    try: print(x,spec,repr(format(x,spec)))
    except Exception as e: print(x,spec,type(e).__name__,e)
