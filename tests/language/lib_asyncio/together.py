# since: 3.14
import asyncio


async def w(n, d):
    await asyncio.sleep(d)
    print("w", n)
    return n


async def main():
    print(await asyncio.gather(w(1, 0.3), w(2, 0.01)))
    try:
        await asyncio.wait_for(w(3, 1000), 0.01)
    except TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(4, 0.3))
        b = tg.create_task(w(5, 0))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(6, 1000))

            async def bad():
                raise ValueError("x")

            tg.create_task(bad())
    except* ValueError as g:
        print(g.exceptions)
    q = asyncio.Queue(2)

    async def prod():
        for i in range(5):
            await q.put(i)
        await q.join()

    async def cons():
        while True:
            print("got", await q.get())
            q.task_done()

    c = asyncio.create_task(cons())
    await prod()
    c.cancel()
    try:
        await c
    except asyncio.CancelledError as e:
        print("cancelled", c.cancelled(), repr(e))
    lock = asyncio.Lock()
    order = []

    async def l(n):
        async with lock:
            order.append(n)
            await asyncio.sleep(0)
            order.append(n)

    await asyncio.gather(*map(l, range(4)))
    print(order)
    s = asyncio.Semaphore(2)
    running = 0
    peak = 0

    async def ss():
        nonlocal running, peak
        async with s:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0.001)
            running -= 1

    await asyncio.gather(*[ss() for _ in range(7)])
    print(peak, s.locked())
    for f in asyncio.as_completed([w(7, 0.4), w(8, 0.01)]):
        print(await f)
    done, pending = await asyncio.wait(
        [asyncio.create_task(w(9, 0.01)), asyncio.create_task(w(10, 1000))], return_when=asyncio.FIRST_COMPLETED
    )
    print(len(done), len(pending))
    [p.cancel() for p in pending]
    r = await asyncio.gather(w(11, 0), bad(), return_exceptions=True)
    print(r)
    ev = asyncio.Event()

    async def waiter():
        await ev.wait()
        return "ev"

    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    ev.set()
    print(await t)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    async with asyncio.timeout(1000) as to:
        await asyncio.sleep(0)
    print(to, to.expired())
    b = asyncio.Barrier(3)
    print(sorted(await asyncio.gather(b.wait(), b.wait(), b.wait())))
    cond = asyncio.Condition()

    async def cw():
        async with cond:
            await cond.wait()
            return "c"

    t = asyncio.create_task(cw())
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
    print(await t)
    print(await asyncio.shield(w(12, 0)))
    return "end"


print(asyncio.run(main()))


async def fail():
    raise KeyError(1)


try:
    asyncio.run(fail())
except KeyError as e:
    print(repr(e))
try:
    asyncio.run(3)
except TypeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
