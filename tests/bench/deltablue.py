"""One-way constraints with strengths, kept satisfied step by step as values change."""

REQUIRED, STRONG, NORMAL, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, value=0):
        self.value = value
        self.constraints = []
        self.decided_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stays = True


class Constraint:
    """A rule over variables; one of its methods, chosen by strength, computes one of them."""

    def __init__(self, strength):
        self.strength = strength
        self.output = None

    def variables(self):
        raise NotImplementedError

    def inputs(self):
        return [v for v in self.variables() if v is not self.output]

    def possible(self):
        return self.variables()

    def is_satisfied(self):
        return self.output is not None

    def attach(self):
        for v in self.variables():
            v.constraints.append(self)

    def detach(self):
        for v in self.variables():
            v.constraints.remove(self)
        self.output = None

    def choose(self, mark):
        best = None
        for v in self.possible():
            if v.mark != mark and v.strength > self.strength:
                if best is None or v.strength > best.strength:
                    best = v
        self.output = best

    def inputs_known(self, mark):
        for v in self.inputs():
            if not (v.mark == mark or v.stays or v.decided_by is None):
                return False
        return True

    def recalculate(self):
        out = self.output
        strength = self.strength
        for v in self.possible():
            if v is not out and v.strength > strength:
                strength = v.strength
        out.strength = strength
        out.stays = self.is_fixed() and all(v.stays for v in self.inputs())
        if out.stays:
            self.execute()

    def is_fixed(self):
        return True

    def execute(self):
        pass


class Stay(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable

    def variables(self):
        return [self.variable]


class Edit(Stay):
    def is_fixed(self):
        return False


class Equal(Constraint):
    def __init__(self, a, b, strength):
        super().__init__(strength)
        self.a = a
        self.b = b

    def variables(self):
        return [self.a, self.b]

    def execute(self):
        if self.output is self.a:
            self.a.value = self.b.value
        else:
            self.b.value = self.a.value


class Scale(Constraint):
    def __init__(self, a, factor, offset, b, strength):
        super().__init__(strength)
        self.a = a
        self.factor = factor
        self.offset = offset
        self.b = b

    def variables(self):
        return [self.a, self.factor, self.offset, self.b]

    def possible(self):
        return [self.a, self.b]

    def execute(self):
        if self.output is self.b:
            self.b.value = self.a.value * self.factor.value + self.offset.value
        else:
            self.a.value = (self.b.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self):
        self.mark = 0
        self.steps = 0

    def add(self, constraint):
        constraint.attach()
        self.mark += 1
        pushed_out = self.satisfy(constraint, self.mark)
        while pushed_out is not None:
            pushed_out = self.satisfy(pushed_out, self.mark)

    def satisfy(self, constraint, mark):
        constraint.choose(mark)
        if not constraint.is_satisfied():
            return None
        for v in constraint.inputs():
            v.mark = mark
        out = constraint.output
        loser = out.decided_by
        if loser is not None:
            loser.output = None
        out.decided_by = constraint
        self.spread(constraint, mark)
        out.mark = mark
        return loser

    def spread(self, constraint, mark):
        work = [constraint]
        while work:
            c = work.pop()
            self.steps += 1
            c.recalculate()
            self.consumers(c.output, work)

    def consumers(self, variable, work):
        decided_by = variable.decided_by
        for c in variable.constraints:
            if c is not decided_by and c.is_satisfied():
                work.append(c)

    def remove(self, constraint):
        out = constraint.output
        constraint.detach()
        if out is None:
            return
        out.decided_by = None
        out.strength = WEAKEST
        out.stays = True
        loose = []
        work = [out]
        while work:
            v = work.pop()
            for c in v.constraints:
                if not c.is_satisfied():
                    loose.append(c)
                elif c is not v.decided_by:
                    self.steps += 1
                    c.recalculate()
                    work.append(c.output)
        for c in sorted(loose, key=lambda c: c.strength):
            self.mark += 1
            again = self.satisfy(c, self.mark)
            while again is not None:
                again = self.satisfy(again, self.mark)

    def plan(self, sources):
        self.mark += 1
        mark = self.mark
        plan = []
        work = [c for c in sources if c.is_satisfied() and not c.is_fixed()]
        while work:
            c = work.pop()
            out = c.output
            if out.mark != mark and c.inputs_known(mark):
                plan.append(c)
                out.mark = mark
                self.consumers(out, work)
        return plan


def change(planner, variable, values):
    edit = Edit(variable, STRONG)
    planner.add(edit)
    plan = planner.plan([edit])
    for value in values:
        variable.value = value
        for c in plan:
            c.execute()
    planner.remove(edit)
    return len(plan)


def chain(length):
    planner = Planner()
    variables = [Variable() for _ in range(length + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(a, b, REQUIRED))
    planner.add(Stay(variables[-1], WEAK))
    size = change(planner, variables[0], range(100))
    return size, variables[-1].value, planner.steps


def projection(length):
    planner = Planner()
    factor, offset = Variable(10), Variable(1000)
    pairs = []
    for i in range(length):
        source, target = Variable(i), Variable(i)
        planner.add(Stay(source, NORMAL))
        planner.add(Scale(source, factor, offset, target, REQUIRED))
        pairs.append((source, target))
    size = change(planner, pairs[0][0], [17])
    size += change(planner, pairs[-1][1], [1050])
    size += change(planner, factor, [5, 7])
    size += change(planner, offset, range(2000, 2010))
    return size, sum(t.value for _, t in pairs), pairs[0][1].value, planner.steps


for _ in range(4):
    result = chain(800), projection(700)
print(result)
