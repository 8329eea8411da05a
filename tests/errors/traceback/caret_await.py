class Await:
    def __await__(self):
        yield
        raise ValueError("in await")


async def work():
    await Await()


coroutine = work()
coroutine.send(None)
coroutine.send(None)
