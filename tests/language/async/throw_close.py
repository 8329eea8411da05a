import sys, warnings
warnings.simplefilter("ignore")
class Aw:
    def __await__(self):
        try: return (yield "susp")
        finally: print("aw fin")
async def main():
    try: return await Aw()
    except ValueError as e: print("caught", e); return await Aw()
    finally: print("main fin")
c = main(); print(c.send(None), c.throw(ValueError("v")))
try:
    c.send("val")
except StopIteration as e:
    print(e.value)
c = main(); c.send(None); c.close(); c.close(); print(c.cr_frame)
c = main(); c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = main()
try:
    c.throw(KeyError("early"))
except KeyError as e:
    print(repr(e))
async def ign():
    try: await Aw()
    except GeneratorExit: await Aw()
c = ign(); c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
async def si(): raise StopIteration("x")
try:
    si().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))
async def twice():
    x = main(); x.close()
    await x
try:
    twice().send(None)
except RuntimeError as e:
    print(e)
async def busy():
    c = inner()
    c.send(None)
    try: await c
    finally: c.close()
async def inner(): await Aw()
try:
    busy().send(None)
except RuntimeError as e:
    print(e)
