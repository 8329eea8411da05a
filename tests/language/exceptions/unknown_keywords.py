for make in (lambda: AttributeError("x", nam="a"), lambda: ImportError("x", pth=1), lambda: NameError(nme=1),
             lambda: AttributeError(zzzz=1), lambda: ValueError(x=1)):
    try:
        make()
    except TypeError as e:
        print(e)
