def tree(c, d=0):
    print("  " * d + c.__name__)
    for s in sorted(c.__subclasses__(), key=lambda c: c.__name__):
        if s.__module__ == "builtins" and s.__name__ not in ("PythonFinalizationError", "_IncompleteInputError"): tree(s, d + 1)
tree(BaseException)
print(EnvironmentError is OSError, IOError is OSError, BaseException.__mro__, ExceptionGroup.__mro__)
for c in (Exception, KeyError, OSError, SystemExit, StopIteration, SyntaxError, UnicodeError):
    print(c("a", 1) if c is not SyntaxError else c("a"), repr(c()), repr(c("x")), repr(c("x", "y")) if c is not SyntaxError else "", c().args, c(1).args, str(c()), c("é'").args)
print(repr(Exception("a'b")), repr(Exception(())), repr(Exception((1,))), repr(Exception([1], {"k": 2})), str(Exception((1, 2))), str(Exception(1, 2)), Exception("x") == Exception("x"), len({Exception(), Exception()}))
