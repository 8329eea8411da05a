"""A small operating system: tasks of several classes that pass packets about."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE_PACKET, WORK_PACKET = 0, 1
SLOTS = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * SLOTS

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, ident, priority, queue, waiting=True):
        self.scheduler = scheduler
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = waiting
        self.held = False
        scheduler.add(self)

    def is_stuck(self):
        return self.held or (not self.pending and self.waiting)

    def accept(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old

    def wait(self):
        self.waiting = True
        return self

    def run_turn(self):
        packet = None
        if self.pending and self.waiting:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.pending = self.queue is not None
        return self.step(packet)

    def step(self, packet):
        raise NotImplementedError


class IdleTask(Task):
    def __init__(self, scheduler, turns):
        super().__init__(scheduler, IDLE, 0, None, waiting=False)
        self.seed = 1
        self.turns = turns

    def step(self, packet):
        self.turns -= 1
        if self.turns == 0:
            return self.scheduler.hold(self)
        if self.seed & 1 == 0:
            self.seed //= 2
            return self.scheduler.release(DEVICE_A)
        self.seed = (self.seed // 2) ^ 0xD008
        return self.scheduler.release(DEVICE_B)


class WorkTask(Task):
    def __init__(self, scheduler, queue):
        super().__init__(scheduler, WORKER, 1000, queue)
        self.target = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.ident = self.target
        packet.datum = 0
        for i in range(SLOTS):
            self.letter = self.letter % 26 + 1
            packet.data[i] = self.letter
        return self.scheduler.send(packet, self)


class HandlerTask(Task):
    def __init__(self, scheduler, ident, priority, queue):
        super().__init__(scheduler, ident, priority, queue)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is not None:
            at = work.datum
            if at >= SLOTS:
                self.work = work.link
                return self.scheduler.send(work, self)
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.datum = work.data[at]
                work.datum = at + 1
                return self.scheduler.send(device, self)
        return self.wait()


class DeviceTask(Task):
    def __init__(self, scheduler, ident, priority):
        super().__init__(scheduler, ident, priority, None)
        self.packet = None

    def step(self, packet):
        if packet is None:
            done = self.packet
            if done is None:
                return self.wait()
            self.packet = None
            return self.scheduler.send(done, self)
        self.packet = packet
        return self.scheduler.hold(self)


class Scheduler:
    def __init__(self):
        self.tasks = []
        self.by_ident = {}
        self.sent = 0
        self.holds = 0
        self.visits = 0

    def add(self, task):
        self.tasks.insert(0, task)
        self.by_ident[task.ident] = task

    def successor(self, task):
        at = self.tasks.index(task) + 1
        return self.tasks[at] if at < len(self.tasks) else None

    def hold(self, task):
        self.holds += 1
        task.held = True
        return self.successor(task)

    def release(self, ident):
        task = self.by_ident[ident]
        task.held = False
        caller = self.current
        return task if task.priority > caller.priority else caller

    def send(self, packet, sender):
        target = self.by_ident[packet.ident]
        self.sent += 1
        packet.link = None
        packet.ident = sender.ident
        return target.accept(packet, sender)

    def run(self):
        task = self.tasks[0]
        while task is not None:
            self.visits += 1
            if task.is_stuck():
                task = self.successor(task)
            else:
                self.current = task
                task = task.run_turn()


def simulate():
    s = Scheduler()
    IdleTask(s, 10_000)
    queue = Packet(Packet(None, WORKER, WORK_PACKET), WORKER, WORK_PACKET)
    WorkTask(s, queue)
    for handler, device, priority in ((HANDLER_A, DEVICE_A, 2000), (HANDLER_B, DEVICE_B, 3000)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, DEVICE_PACKET)
        HandlerTask(s, handler, priority, queue)
    DeviceTask(s, DEVICE_A, 4000)
    DeviceTask(s, DEVICE_B, 5000)
    s.run()
    return s.sent, s.holds, s.visits


for _ in range(28):
    result = simulate()
print(result)
