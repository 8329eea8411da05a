# Each task and each callback runs in a context of its own.
import asyncio
from contextvars import ContextVar, copy_context

name = ContextVar("name", default="nobody")


async def work(own):
    before = name.get()
    name.set(own)
    await asyncio.sleep(0)
    return before, name.get()


async def main():
    name.set("main")
    print(await asyncio.gather(work("a"), work("b")), name.get())
    other = copy_context()
    task = asyncio.create_task(work("c"), context=other)
    print(await task, name.get(), other[name], task.get_context() is other)
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(lambda: done.set_result(name.get()))
    name.set("later")
    print(await done)
    async with asyncio.TaskGroup() as group:
        one = group.create_task(work("d"))
    print(one.result(), name.get())


asyncio.run(main())
print(name.get())
with asyncio.Runner() as runner:
    runner.run(work("first"))
    print(runner.run(work("second")), name.get())
