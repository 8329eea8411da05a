def f():
    import os
    os = 1
    global os
