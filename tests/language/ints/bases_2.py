
for args in (
    ("08", 0),
    ("a",),
    ("1", 1),
    ("1", 37),
    ("1", -2),
    (1.5, 2),
    (None,),
    ([],),
):
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
