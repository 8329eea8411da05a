class A[__T, __T]:
    pass
