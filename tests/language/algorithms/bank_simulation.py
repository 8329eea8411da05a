class InsufficientFunds(Exception):
    def __init__(self, need, have): super().__init__(f"need {need:.2f}, have {have:.2f}"); self.short = need - have
class Account:
    _next = 1000
    def __init__(self, owner, balance=0.0): self.owner, self._bal, self.log = owner, balance, []; self.id = Account._next; Account._next += 1
    @property
    def balance(self): return round(self._bal, 2)
    def deposit(self, a):
        if a <= 0: raise ValueError("deposit must be positive")
        self._bal += a; self.log.append(("deposit", a)); return self
    def withdraw(self, a):
        if a > self._bal: raise InsufficientFunds(a, self._bal)
        self._bal -= a; self.log.append(("withdraw", a)); return self
    def __repr__(self): return f"<{type(self).__name__} #{self.id} {self.owner}: {self.balance:,.2f}>"
class Savings(Account):
    rate = 0.05
    def interest(self): return self.deposit(self._bal * self.rate)
class Checking(Account):
    overdraft = 100
    def withdraw(self, a):
        try: return super().withdraw(a)
        except InsufficientFunds as e:
            if e.short > self.overdraft: raise
            self._bal -= a; self.log.append(("overdraft", a)); return self
class Bank:
    def __init__(self): self.acc = {}
    def open(self, cls, *a): x = cls(*a); self.acc[x.id] = x; return x
    def transfer(self, a, b, amt):
        a.withdraw(amt)
        try: b.deposit(amt)
        except Exception: a._bal += amt; raise
b = Bank(); s = b.open(Savings, "Ann", 1000); c = b.open(Checking, "Bob", 50.5)
s.deposit(500).withdraw(200); s.interest(); c.withdraw(100); print(s, c, c.log)
for f in (lambda: s.withdraw(1e6), lambda: s.deposit(-1), lambda: c.withdraw(500), lambda: b.transfer(s, c, 365), lambda: b.transfer(c, s, 0), lambda: b.acc[5]):
    try: f(); print("ok")
    except InsufficientFunds as e: print("short", round(e.short, 2), e)
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
print(s, c, sorted(b.acc.values(), key=lambda a: -a.balance), sum(a.balance for a in b.acc.values()))
