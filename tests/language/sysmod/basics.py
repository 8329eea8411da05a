import sys
print(sys.version_info >= (3, 11), sys.version_info[0], sys.version_info.major, type(sys.version_info).__name__, sys.maxsize, sys.byteorder, sys.maxunicode, sys.getrecursionlimit(), sys.argv[1:], type(sys.argv), type(sys.path), sys.modules["sys"] is sys, sys.getdefaultencoding(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.hash_info.modulus, sys.hash_info.inf, sys.getsizeof([]) > 0, sys.intern("ab") is sys.intern("a" + "b"), sys.exc_info(), sys.exception(), sys.stdout.encoding.lower(), sys.flags.optimize, callable(sys.exit), sys.platform)
try: 1 / 0
except ZeroDivisionError: t, v, tb = sys.exc_info(); print(t, v, type(tb).__name__, sys.exception() is v, tb.tb_lineno > 0, tb.tb_frame.f_code.co_name)
print(sys.exc_info())
for a in ((), (0,), (3,), ("msg",), (None,), (1, 2)):
    try: sys.exit(*a)
    except SystemExit as e: print(repr(e), e.code)
    except TypeError as e: print(e)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe().f_locals, sys._getframe().f_lineno > 0
print(f()); sys.setrecursionlimit(sys.getrecursionlimit())
try: sys.intern(5)
except TypeError as e: print(e)
try: sys.getsizeof()
except TypeError as e: print(e)
sys.displayhook(5); sys.displayhook(None); import builtins; print(builtins._); print(len(sys.version.split()) > 1, sys.implementation.name != "", hasattr(sys, "ps1"), sys.executable != 5, sys.dont_write_bytecode in (True, False), "math" in sys.builtin_module_names or True, sys.stdin is sys.__stdin__)
