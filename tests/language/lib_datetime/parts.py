# Edges of the arithmetic, the texts and the checks of dates and times.
import random
from datetime import date, datetime, time, timedelta, timezone


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


d=datetime(2024,2,29,23,59,59,999999)
for td in (timedelta(1),timedelta(-1),timedelta(microseconds=1),timedelta(days=365*500),timedelta(days=-800000),timedelta.max,timedelta(seconds=-1),-timedelta.resolution):
    attempt(lambda: d+td)
    attempt(lambda: d-td)
    attempt(lambda: (d+td)-d)
    attempt(lambda: date(2024,2,29)+td)
for args in ((0,1,1),(1,1,1),(9999,12,31),(10000,1,1),(2023,2,29),(2024,2,30),(2024,13,1),(2024,0,1),(2024,1,0),(True,True,True),(2024,1,1.0),("x",1,1),(-1,1,1)):
    attempt(lambda: datetime(*args))
    attempt(lambda: date(*args))
for k in ({"hour":24},{"minute":60},{"second":-1},{"microsecond":10**6},{"fold":2},{"fold":1},{"tzinfo":5},{"hour":True},{"tzinfo":timezone.utc}):
    attempt(lambda: datetime(2024,1,1,**k))
    attempt(lambda: time(**k))
attempt(lambda: datetime(True,True,True).isoformat())
attempt(lambda: type(datetime(2000,True,1).month))
for t in ("2024-01-15","2024-01-15T10:30:45","2024-01-15 10:30:45.123","2024-01-15T10:30:45.123456","2024-01-15T10:30:45.1","2024-01-15T24:00:00","2024-02-30","2024-01-15T10:30:60","2024-01-15T10:30:45Z","2024-01-15T","20240115T103045","2024-01-15é10:30:45","2024-01-15T10:30:45.","0000-01-01","2024-W03-1","2024-01-15T10:30:45+01:00","2024-01-15T10:30:45.12345678",""):
    attempt(lambda: datetime.fromisoformat(t))
    attempt(lambda: date.fromisoformat(t))
for f in ("%Y-%m-%d","%y %j %I %w %u %F %T %R %% %f","%A %B","%","%%Y","%q","é%Y","%Y\0%m","%e","%D","%p","", "%5Y","%z|%Z|%:z"):
    for x in (d,date(999,1,1),datetime(1,1,1),datetime(2024,1,1,0,5,tzinfo=timezone.utc),datetime(2023,12,31,12)):
        attempt(lambda: x.strftime(f))
for s in ("T"," ","é","xx",5,""):
    attempt(lambda: d.isoformat(s))
for s in ("auto","hours","minutes","seconds","milliseconds","microseconds","x"):
    attempt(lambda: d.isoformat("T",s))
    attempt(lambda: datetime(1,1,1).isoformat(timespec=s))
for args in ((1,2,3,4,5,6,7),(1.5,),(0,0,0.5),(10**9,),(10**10,),(1<<70,),(-999999999,),(-1000000000,),(0,1<<47,0,1<<47),("x",),(True,),(0,)*7):
    attempt(lambda: timedelta(*args))
attempt(lambda: datetime(b"\x07\xe8\x02\x1f\x00\x00\x00\x00\x00\x00"))
attempt(lambda: datetime(b"\x07\xe8\x02\x1e\x00\x00\x00\x00\x00\x00").isoformat())
attempt(lambda: date(b"\x07\xe8\x02\x1e").toordinal())
class S(datetime):
    pass
attempt(lambda: S(2024,1,1)+timedelta(1))
attempt(lambda: hash(S(2024,1,1))==hash(datetime(2024,1,1)))
attempt(lambda: S.fromisoformat("2024-01-01"))
class S2(datetime):
    def timetuple(self): return date(1999,1,1).timetuple()
attempt(lambda: S2(2024,1,1).strftime("%Y"))
attempt(lambda: {datetime(2024,1,1):1}[S(2024,1,1)])
attempt(lambda: hash(datetime(2024,1,1,12,fold=1))==hash(datetime(2024,1,1,12)))
attempt(lambda: date.fromordinal(3652059))
attempt(lambda: date.fromordinal(3652060))
attempt(lambda: date.fromordinal(1))
attempt(lambda: date.max+timedelta(1))
R=random.Random(1)
h=0
for i in range(3000):
    n=R.randrange(1,3652060); x=date.fromordinal(n); assert x.toordinal()==n; h=(h*31+x.year*372+x.month*31+x.day)%(1<<60)
    y=datetime(x.year,x.month,x.day,R.randrange(24),R.randrange(60),R.randrange(60),R.randrange(10**6)); z=y+timedelta(microseconds=R.randrange(10**14)) if x.year<9990 else y
    h=(h*31+(z-y).days+z.second+z.microsecond+z.weekday()+z.isocalendar()[1])%(1<<60); assert y<=z and (z==y or y<z)
print(h)
