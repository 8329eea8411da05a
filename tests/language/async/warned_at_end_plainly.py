# stderr: full
async def nothing():
    pass


kept = nothing()
