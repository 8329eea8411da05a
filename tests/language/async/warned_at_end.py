# stderr: full
import warnings


async def nothing():
    pass


nothing()
warnings.warn_explicit("said", ResourceWarning, "file", 3, source=[])
warnings.simplefilter("always")
warnings.warn_explicit("said", ResourceWarning, "file", 3, source=[])
kept = nothing()
unclosed = open("/dev/null")
