class A:
    a = 1
    print([sorted(k for k in locals() if k[0] != "_") for i in range(1)])
    print([locals() for i in range(1)], [list(locals()) for i in "x"], {i: sorted(locals()) for i in "y"})
    print(sorted(next(sorted(locals()) for i in [1])))
