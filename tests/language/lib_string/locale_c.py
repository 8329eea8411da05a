# env: LC_ALL=C.UTF-8
# The conventions of the locale C.
import locale


def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


print(locale.__all__)
show(locale.setlocale, locale.LC_CTYPE)
show(locale.setlocale, locale.LC_NUMERIC)
show(locale.getlocale)
show(locale.getlocale, locale.LC_NUMERIC)
for name in ("", "xx_YY", "C", ("C", "UTF-8"), ("en_US", "UTF-8"), 5, "C.utf8"):
    show(locale.setlocale, locale.LC_ALL, name)
    show(locale.getlocale)
show(locale.setlocale, 99)
show(locale.setlocale, 99, "C")
show(locale.setlocale, locale.LC_NUMERIC, "POSIX")
show(locale.localeconv)
print(locale.strcoll("a", "b"), sorted("bca", key=locale.strxfrm), locale.getpreferredencoding(False), locale.getencoding())
print(locale.format_string("%d %.2f", (1234567, 1.5), grouping=True), locale.str(1e20), locale.atof("1.5"), locale.atoi("15"))
show(locale.currency, 1.5)
for name in ("en_US.utf8", "C", "POSIX", "xx", "C.UTF-8"):
    show(locale.normalize, name)
for name in ("CODESET", "RADIXCHAR", "THOUSEP", "DAY_1", "ABDAY_7", "MON_1", "ABMON_12", "D_T_FMT", "D_FMT", "T_FMT", "AM_STR", "YESEXPR", "ERA"):
    print(name, getattr(locale, name), repr(locale.nl_langinfo(getattr(locale, name))))
show(locale.nl_langinfo, -1)
