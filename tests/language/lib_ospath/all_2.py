import os.path as p, os
for f in (
    lambda: os.listdir("/nonexistent_q"),
    lambda: os.remove("/nonexistent_q"),
    lambda: os.mkdir("/"),
    lambda: os.rmdir("/nonexistent_q"),
    lambda: os.environ["NOPE_X"],
    lambda: os.fspath(5),
    lambda: os.stat("/nonexistent_q"),
    lambda: os.rename("/nonexistent_q", "/nonexistent_r"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
